/** Ce qui change d'une campagne à l'autre sans que le logiciel ait changé, et ce qui s'écrit à la place. */
export interface Masque {
  nom: string
  motif: RegExp
  place: string
}

/**
 * Dans l'ordre : le plus long d'abord, pour qu'une date prise dans un identifiant parte avec lui. Choix
 * du banc [C] ; les dates, qui disent quelque chose, se comparent à part (dates-relatives.ts).
 */
export const MASQUES: readonly Masque[] = [
  { nom: 'identifiant de message', motif: /<[^<>\s@]{4,}@[^<>\s@]+>/g, place: '<message>' },
  {
    nom: 'identifiant unique',
    motif: /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi,
    place: '‹uuid›',
  },
  {
    // Sa racine dit qui l'attribue : elle reste. Dix chiffres : une seconde, un tirage, jamais un arc publié.
    nom: 'OID attribué sur l’instant',
    motif: /\b([0-2](?:\.\d{1,9})*\.)\d{10,}(?:\.\d+)*\b/g,
    place: '$1‹unique›',
  },
  {
    nom: 'numéro de file d’un courriel',
    motif: /\b(file|queued as|id) [0-9A-Z]{8,}\b/gi,
    place: '$1 ‹file›',
  },
  {
    // Une date écrite dans un PDF compressé en change le poids ; son texte est comparé, lui.
    nom: 'poids d’un fichier',
    motif: /\b\d{3,} octets\b/g,
    place: '‹poids› octets',
  },
  {
    nom: 'poids d’un document déposé',
    motif: /(<Slot name="size">\s*<ValueList>\s*<Value>)\d+/g,
    place: '$1‹poids›',
  },
  { nom: 'octets en base 64', motif: /[A-Za-z0-9+/_-]{40,}={0,2}/g, place: '‹octets›' },
  { nom: 'empreinte', motif: /\b[0-9a-f]{16,}\b/gi, place: '‹empreinte›' },
  {
    nom: 'jeton',
    motif: /\b(?=[A-Za-z0-9_-]*\d)(?=[A-Za-z0-9_-]*[A-Za-z])[A-Za-z0-9_-]{20,}\b/g,
    place: '‹jeton›',
  },
  {
    nom: 'adresse de la machine',
    motif: /\b(?:127\.0\.0\.1|localhost|\[::1\]):\d{2,5}\b/g,
    place: '‹machine›',
  },
  {
    nom: 'durée mesurée',
    motif: /\b\d+(?:[,.]\d+)? ?(?:ms|millisecondes?)\b/g,
    place: '‹durée›',
  },
]
