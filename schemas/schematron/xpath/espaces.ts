/** Les espaces de noms que XPath connaît sans qu'on les déclare. */
export const ESPACE_XS = 'http://www.w3.org/2001/XMLSchema'
export const ESPACE_FN = 'http://www.w3.org/2005/xpath-functions'
export const ESPACE_XSL = 'http://www.w3.org/1999/XSL/Transform'
