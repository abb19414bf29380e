import type { RegleIntegration } from './decision.ts'

/** INS.44 (règle 51) : refusée par INSi, l'identité reçue ne change rien au dossier connu. */
export const garderIdentiteLocale: RegleIntegration = ({ message, patient }) =>
  message.verification === 'discorde' && patient
    ? { genre: 'inchange', raison: "INSi ne confirme pas l'INS reçue : le dossier est inchangé." }
    : null
