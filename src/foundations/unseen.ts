/**
 * A character that nobody sees, or that ends a line or turns its direction: controls (tab and line feed among them),
 * what Unicode has shown as nothing (its "default ignorable code points"), and marks of annotation.
 */
export const UNSEEN = /[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/u
