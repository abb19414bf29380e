import type { RegleJetons } from './regle.ts'

/** Écart d'horloge admis (psc.md §6). */
const TOLERANCE_MS = 60_000

/** Un jeton daté du futur n'est pas encore valable ; la bibliothèque ne regarde que la fin. */
export const pasDuFutur: RegleJetons = ({ identite, acces, maintenant }) => {
  const limite = maintenant.getTime() + TOLERANCE_MS
  return [identite, acces].some(({ iat }) => iat * 1000 > limite) ? 'PSC-JETON-FUTUR' : null
}

/** Le jeton d'accès doit servir : expiré à l'arrivée, il n'ouvrirait rien. */
export const accesVivant: RegleJetons = ({ acces, maintenant }) =>
  acces.exp * 1000 + TOLERANCE_MS <= maintenant.getTime() ? 'PSC-JETON-EXPIRE' : null
