/** How a document is marked, for the help. */
export const WEAVING = `A block is a command between two comments, on lines of their own for a table or on one
line for a single figure. What lies between is written anew, with a checksum:
  <!-- per10k: check NI65 CH01 -p 2006/07..2007/08 columns=period,value,verdict -->
  <!-- /per10k -->
  In 2007/08 <!-- per10k: calc NI65 -p 2007/08 --><!-- /per10k --> per cent were second plans.
Commands are calc and check with their options, also written name=value; columns= names
columns of their CSV, headings= what stands over them ("Year | Number"). What a marker
does not say is taken from the command line of weave, then from the nearest per10k.yaml
from the folder of the document upwards, then from the working folder. Paths in a marker
are from the folder of the document, and stay in it or in the working folder. A block that
somebody edited is refused, until --force; markers in code are text. --suppress protects
each document as a whole, not several together. As html or docx a document shows its own
HTML as text, and pictures by their words.`

/** The codes of all doubts, as people look for them. */
export const DOUBTS = `Doubts that it tells, each with its lines, what it does to figures and what to do:
  whole extracts  stops-early, starts-late, hole-in-extract, areas-alike
  days            start-after-extract, end-after-extract, start-long-before, step-before-start,
                  before-its-referral, conference-at-weekend
  episodes        one-day-plan, more-than-one-open, overlapping-episodes, both-kinds-of-plan,
                  review-outside-plan, earlier-plan-uncounted
  children        born-after-event, born-after-care, aged-18-or-over, birthdays-differ
  ids             duplicate-id, id-not-there, ids-alike
A doubtful row is counted as it stands; only refused rows make the exit code 3.`

/** Of explain: who may see what it tells. */
export const EXPLAINING = `For those who may see the extracts: explain tells numbers as they are. Where the configuration
says suppress or round-to, a warning says that they are not for publication.`
