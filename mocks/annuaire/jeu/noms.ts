/** Des noms de personne : ni ces radicaux ni ces suites ne sont ceux d'un nom de famille connu. */
const RADICAUX = [
  ...['ESSAI', 'FICTI', 'TESTE', 'MOCKA', 'EPREU', 'BANCO', 'MODE', 'SIMU', 'EXEMPLA', 'FEINTE'],
  ...['LEURRE', 'FACTI', 'BROUI', 'PROTO', 'MAQUE', 'ÉTALO', 'GABA', 'CALQUE', 'FANTO', 'PHÉNO'],
  ...['ZÉBU', 'QUARTZ', 'VIROLE', 'XÉNO', 'YUCCA', 'OPALI', 'NACRE', 'JASPE', 'IRIDE', 'HALO'],
  ...['KAOLI', 'LAPIS'],
]
const SUITES = [
  ...['VAL', 'NEAUD', 'LINSKI', 'RDET', 'TTOUX', 'ZIER', 'BLAUD', 'GNETTE', 'PHON', 'XIN'],
  ...['KEC', 'DRILLE', 'STANT', 'VOT', 'CHEL', 'MBOIS', 'NDRAC', 'QUET', 'RGAL', 'SSAC'],
  ...['TIGUES', 'VILLAC', 'ZAN', 'FFRE', 'GUÈRE', 'HOUËT', 'JOULS', 'LLOZ', 'NÇON', 'PPRET'],
  ...['RRÉ', 'TCHÉ'],
]
/** Particules et composés, un nom sur huit. */
const AVANT = ['DE ', "D'O", 'LE ', 'DE LA ', "L'HÔ", 'DU ', 'SAINT-', 'VAN ']

const FEMININS = [
  ...['ANAÏS', 'ANNE-LAURE', 'BÉRÉNICE', 'CÉCILE', 'CHLOÉ', 'DÉBORAH', 'ÉLÉONORE', 'FRANÇOISE'],
  ...['GAËLLE', 'HÉLÈNE', 'INÈS', 'JOËLLE', 'LÉA', 'MAËLYS', 'MARIE-ÈVE', 'NOËLLE', 'RAPHAËLLE'],
  ...['SOLÈNE', 'THAÏS', 'ZOÉ', 'ALICE', 'CLARA', 'NADIA', 'OLGA'],
]
const MASCULINS = [
  ...['ANDRÉ', 'BENOÎT', 'CÉDRIC', 'DÉSIRÉ', 'ÉLOI', 'FRANÇOIS', 'GAËL', 'HERVÉ', 'JEAN-BAPTISTE'],
  ...['JOËL', 'LÉON', 'LOÏC', 'MAËL', 'NOÉ', 'RAPHAËL', 'RÉMI', 'STÉPHANE', 'TIMOTHÉE', 'YANN'],
  ...['HAKIM', 'KARIM', 'OSCAR', 'PAUL', 'VICTOR'],
]

const tourner = (liste: readonly string[], rang: number): string => liste[rang % liste.length] ?? ''

/** Le nom d'un praticien engendré : chaque rang sous 24 576 a le sien, la graine change l'ordre. */
export function nommer(
  rang: number,
  graine: number,
): { civilite: 'M' | 'MME'; nom: string; prenom: string } {
  const tour = Math.floor(rang / RADICAUX.length)
  const decale = rang + graine
  const radical = tourner(RADICAUX, decale)
  const suite = tourner(SUITES, tour + decale * 5)
  const avant = rang % 8 === 3 ? tourner(AVANT, decale >> 3) : ''
  const compose = rang % 29 === 7 ? `-${tourner(RADICAUX, decale + 11)}X` : ''
  const feminin = (decale * 7) % 2 === 0
  const prenoms = feminin ? FEMININS : MASCULINS
  return {
    civilite: feminin ? 'MME' : 'M',
    nom: `${avant}${radical}${suite}${compose}`,
    prenom: tourner(prenoms, Math.floor(tour / SUITES.length) + decale),
  }
}
