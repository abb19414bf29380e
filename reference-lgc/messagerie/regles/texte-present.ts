import type { DemandeEnvoi } from '../envoi/demande.ts'

export const TEXTE_MAX = 20_000
export const OBJET_MAX = 200

/** Un message dit quelque chose, sans déborder de ce que la page accepte. */
export function textePresent({ objet, texte, document }: DemandeEnvoi): string | null {
  if (!document && objet.trim() === '') return 'Donnez un objet à votre message.'
  if (texte.trim() === '') return 'Écrivez votre message avant de l’envoyer.'
  if (objet.length > OBJET_MAX)
    return `L'objet compte ${objet.length} caractères, ${OBJET_MAX} au plus.`
  return texte.length > TEXTE_MAX
    ? `Le message compte ${texte.length} caractères, ${TEXTE_MAX} au plus.`
    : null
}
