/**
 * The statistical neighbours of each English authority, nearest first, by the Department's codes: code,
 * authority, region, neighbours. Source: Department for Education, children's services statistical neighbour
 * model, 2025 (Open Government Licence v3.0). St. Helens is spelled as in its published figures.
 */
export const MODEL = `
301 | Barking and Dagenham | London | 308 821 313 333 336 307 304 312 874 203
302 | Barnet | London | 320 870 310 317 315 306 209 312 309 307
370 | Barnsley | Yorkshire and The Humber | 372 384 357 371 332 894 840 390 807 394
800 | Bath and North East Somerset | South West | 816 358 919 356 938 314 825 931 873 916
822 | Bedford | East of England | 303 826 941 311 937 839 886 935 881 866
303 | Bexley | London | 311 822 886 881 883 887 826 866 839 351
330 | Birmingham | West Midlands | 892 352 380 391 353 889 373 806 852 355
889 | Blackburn with Darwen | North West | 380 353 350 831 354 335 373 861 330 382
890 | Blackpool | North West | 805 806 394 341 393 807 354 880 355 861
350 | Bolton | North West | 354 831 353 357 335 355 889 331 373 874
839 | Bournemouth, Christchurch and Poole | South West | 822 882 886 878 826 303 938 926 845 881
867 | Bracknell Forest | South East | 919 850 825 931 869 938 803 823 916 865
380 | Bradford | Yorkshire and The Humber | 889 330 353 373 831 354 350 335 333 382
304 | Brent | London | 307 316 313 309 821 871 301 308 320 317
846 | Brighton and Hove | South East | 801 882 302 314 800 383 209 826 212 816
801 | Bristol, City of | South West | 846 383 882 373 826 851 870 302 839 382
305 | Bromley | London | 919 358 825 869 867 931 850 868 334 936
825 | Buckinghamshire | South East | 931 919 869 936 873 867 823 868 358 850
351 | Bury | North West | 888 908 392 886 332 891 808 926 887 303
381 | Calderdale | Yorkshire and The Humber | 839 845 878 921 926 882 350 929 383 356
873 | Cambridgeshire | East of England | 931 919 825 803 937 916 938 823 850 869
202 | Camden | London | 206 213 205 210 208 207 209 309 204 302
823 | Central Bedfordshire | East of England | 825 803 873 850 865 931 938 867 869 919
895 | Cheshire East | North West | 916 937 815 877 865 850 896 931 885 855
896 | Cheshire West and Chester | North West | 334 356 895 937 885 916 877 878 938 929
201 | City of London | London | 202 205 207 210 208 206 212 213 209 846
908 | Cornwall | South West | 926 351 845 830 929 935 878 891 888 886
840 | County Durham | North East | 876 344 390 807 372 370 394 393 808 841
331 | Coventry | West Midlands | 831 852 874 350 336 312 354 335 821 861
306 | Croydon | London | 209 320 383 870 826 882 302 852 355 203
942 | Cumberland | North West | 943 925 884 888 813 384 860 929 371 370
841 | Darlington | North East | 390 808 332 384 888 894 372 357 840 371
831 | Derby | East Midlands | 331 350 335 852 382 874 354 373 357 861
830 | Derbyshire | East Midlands | 891 933 935 926 860 878 893 929 838 885
878 | Devon | South West | 845 838 926 886 933 935 938 830 881 885
371 | Doncaster | Yorkshire and The Humber | 372 370 384 894 357 812 335 861 354 813
838 | Dorset | South West | 933 878 893 935 885 881 830 886 938 815
332 | Dudley | West Midlands | 384 894 808 372 370 887 357 888 841 925
307 | Ealing | London | 313 317 312 320 304 309 310 871 821 302
811 | East Riding of Yorkshire | Yorkshire and The Humber | 860 893 815 877 855 933 884 943 937 830
845 | East Sussex | South East | 878 886 908 926 881 351 838 938 929 839
308 | Enfield | London | 301 309 821 330 352 307 320 203 306 355
881 | Essex | East of England | 886 938 916 802 935 850 937 933 303 865
390 | Gateshead | North East | 841 357 393 372 808 840 807 394 332 384
916 | Gloucestershire | South West | 937 938 850 802 865 895 855 931 881 885
203 | Greenwich | London | 209 208 306 210 355 320 851 852 391 870
204 | Hackney | London | 210 206 309 208 211 209 202 352 320 213
876 | Halton | North West | 342 840 344 394 807 370 390 372 808 343
205 | Hammersmith and Fulham | London | 208 207 209 210 212 202 302 309 306 206
850 | Hampshire | South East | 865 802 916 938 869 867 803 937 931 855
309 | Haringey | London | 320 307 209 208 302 308 210 304 313 317
310 | Harrow | London | 317 312 302 307 320 870 313 315 871 826
805 | Hartlepool | North East | 807 394 393 890 806 390 840 876 372 340
311 | Havering | London | 303 822 883 881 886 866 941 826 887 938
884 | Herefordshire, County of | West Midlands | 943 860 925 893 933 888 935 811 815 830
919 | Hertfordshire | East of England | 931 825 873 867 938 305 850 358 916 869
312 | Hillingdon | London | 313 317 320 874 307 852 310 870 871 331
313 | Hounslow | London | 307 312 871 317 320 821 304 310 852 301
921 | Isle of Wight | South East | 357 908 926 880 879 350 929 372 354 351
420 | Isles of Scilly | South West | 869 825 872 931 850 936 873 802 867 865
206 | Islington | London | 202 210 208 213 204 205 209 309 203 352
207 | Kensington and Chelsea | London | 205 202 208 213 210 209 212 206 302 203
886 | Kent | South East | 881 845 878 303 935 926 891 938 822 933
810 | Kingston upon Hull, City of | Yorkshire and The Humber | 333 336 861 335 812 354 806 371 831 372
314 | Kingston upon Thames | London | 319 315 919 305 800 868 358 318 936 825
382 | Kirklees | Yorkshire and The Humber | 373 357 851 831 879 354 351 384 908 390
340 | Knowsley | North West | 342 876 394 805 807 343 344 393 840 341
208 | Lambeth | London | 210 209 205 203 309 206 306 320 202 212
888 | Lancashire | North West | 925 351 332 884 841 808 384 891 929 359
383 | Leeds | Yorkshire and The Humber | 851 882 373 826 382 355 801 852 306 839
856 | Leicester | East Midlands | 821 871 304 316 333 380 307 313 330 889
855 | Leicestershire | East Midlands | 916 803 937 802 850 865 933 938 811 891
209 | Lewisham | London | 208 210 306 205 203 320 309 302 383 355
925 | Lincolnshire | East Midlands | 888 384 884 813 926 935 332 940 830 933
341 | Liverpool | North West | 890 805 806 355 393 340 394 391 807 354
821 | Luton | East of England | 871 874 331 313 312 856 307 333 852 301
352 | Manchester | North West | 892 330 391 308 380 355 806 852 309 353
887 | Medway | South East | 866 332 886 303 926 935 883 891 351 384
315 | Merton | London | 319 314 870 302 826 822 306 919 310 873
806 | Middlesbrough | North East | 890 805 861 354 391 336 335 393 341 355
826 | Milton Keynes | South East | 822 303 882 870 839 311 919 886 319 383
391 | Newcastle upon Tyne | North East | 355 373 806 851 892 383 330 852 352 890
316 | Newham | London | 304 301 308 856 309 821 307 313 352 871
926 | Norfolk | East of England | 935 908 878 830 929 886 933 925 891 887
812 | North East Lincolnshire | Yorkshire and The Humber | 371 861 372 894 335 384 841 370 807 357
813 | North Lincolnshire | Yorkshire and The Humber | 384 925 371 370 940 332 942 372 894 888
940 | North Northamptonshire | East Midlands | 866 941 935 925 933 883 891 813 887 384
802 | North Somerset | South West | 850 916 865 937 855 881 938 803 891 886
392 | North Tyneside | North East | 351 891 808 802 841 888 334 908 390 886
815 | North Yorkshire | Yorkshire and The Humber | 893 895 811 860 916 877 937 884 865 933
929 | Northumberland | North East | 926 830 888 908 878 840 838 886 885 935
892 | Nottingham | East Midlands | 330 352 391 806 380 333 852 353 373 355
891 | Nottinghamshire | East Midlands | 830 935 933 886 926 937 855 802 860 888
353 | Oldham | North West | 889 350 354 380 335 831 861 331 330 333
931 | Oxfordshire | South East | 873 919 825 937 916 850 867 938 869 803
874 | Peterborough | East of England | 331 831 312 350 852 335 821 354 336 883
879 | Plymouth | South West | 357 880 894 332 372 384 382 390 887 908
851 | Portsmouth | South East | 373 383 382 355 852 882 879 831 390 357
870 | Reading | South East | 826 302 312 315 822 306 320 383 852 310
317 | Redbridge | London | 310 312 320 307 313 302 871 870 852 821
807 | Redcar and Cleveland | North East | 394 393 805 372 390 840 370 357 371 880
318 | Richmond upon Thames | London | 868 314 936 872 305 358 825 919 800 869
354 | Rochdale | North West | 335 357 861 350 394 371 372 831 353 355
372 | Rotherham | Yorkshire and The Humber | 370 357 371 384 894 332 807 394 390 840
857 | Rutland | East Midlands | 865 815 893 895 850 823 916 855 869 811
355 | Salford | North West | 373 354 851 391 390 350 393 357 852 383
333 | Sandwell | West Midlands | 336 810 861 335 354 380 806 331 353 821
343 | Sefton | North West | 344 342 359 888 876 840 808 340 841 351
373 | Sheffield | Yorkshire and The Humber | 382 851 355 383 831 354 391 852 357 350
893 | Shropshire | West Midlands | 815 933 860 811 838 884 830 885 943 916
871 | Slough | South East | 313 312 821 307 317 310 304 874 320 856
334 | Solihull | West Midlands | 356 896 937 877 886 916 802 895 881 919
933 | Somerset | South West | 935 830 838 893 885 891 878 860 855 881
803 | South Gloucestershire | South West | 855 850 938 873 823 802 916 881 931 865
393 | South Tyneside | North East | 394 807 390 805 840 357 372 354 890 841
852 | Southampton | South East | 331 831 851 373 312 355 874 383 350 320
882 | Southend-on-Sea | East of England | 839 383 826 351 845 851 886 303 392 822
210 | Southwark | London | 208 209 205 206 203 309 202 204 306 320
342 | St. Helens | North West | 876 343 340 840 807 370 394 344 808 894
860 | Staffordshire | West Midlands | 811 884 893 815 933 830 877 891 943 888
356 | Stockport | North West | 334 358 896 916 919 938 937 802 803 873
808 | Stockton-on-Tees | North East | 841 332 888 390 384 351 840 372 894 344
861 | Stoke-on-Trent | West Midlands | 335 354 336 371 812 810 333 357 831 372
935 | Suffolk | East of England | 933 926 830 891 878 881 886 838 925 940
394 | Sunderland | North East | 807 393 805 372 357 880 390 840 370 354
936 | Surrey | South East | 868 825 358 919 869 823 872 931 867 873
319 | Sutton | London | 315 919 826 873 931 314 822 938 839 825
866 | Swindon | South West | 887 940 883 303 822 941 935 311 891 886
357 | Tameside | North West | 372 390 354 370 384 332 894 879 394 880
894 | Telford and Wrekin | West Midlands | 384 372 332 370 357 371 841 390 879 808
883 | Thurrock | East of England | 866 303 311 887 940 822 941 332 925 935
880 | Torbay | South West | 357 394 879 372 807 921 370 390 354 894
211 | Tower Hamlets | London | 204 206 316 352 202 309 213 210 330 304
358 | Trafford | North West | 919 356 825 931 936 305 895 873 916 334
384 | Wakefield | Yorkshire and The Humber | 332 370 894 372 925 357 371 813 841 888
335 | Walsall | West Midlands | 354 861 357 336 371 831 350 372 812 333
320 | Waltham Forest | London | 317 302 312 306 307 309 313 310 209 852
212 | Wandsworth | London | 205 314 315 208 209 302 870 801 846 305
877 | Warrington | North West | 895 937 860 811 815 916 334 893 885 865
937 | Warwickshire | West Midlands | 916 895 931 802 855 938 850 877 865 881
869 | West Berkshire | South East | 825 850 931 867 919 873 823 865 916 305
941 | West Northamptonshire | East Midlands | 822 940 937 866 933 935 311 855 931 303
938 | West Sussex | South East | 916 881 850 919 937 865 802 931 803 878
213 | Westminster | London | 202 206 210 207 205 208 203 352 204 309
943 | Westmorland and Furness | North West | 884 942 860 893 811 815 925 933 935 830
359 | Wigan | North West | 888 925 343 877 860 332 929 884 808 893
865 | Wiltshire | South West | 850 916 802 938 855 937 895 881 815 803
868 | Windsor and Maidenhead | South East | 936 825 872 358 919 869 305 823 931 867
344 | Wirral | North West | 840 343 876 808 394 390 807 888 351 393
872 | Wokingham | South East | 868 936 825 869 305 358 318 919 867 823
336 | Wolverhampton | West Midlands | 333 861 335 810 354 331 371 831 806 812
885 | Worcestershire | West Midlands | 933 916 838 937 893 938 878 830 881 815
816 | York | Yorkshire and The Humber | 916 800 802 919 937 931 938 358 850 356
`
