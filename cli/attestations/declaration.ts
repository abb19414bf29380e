import type { Preuve } from '../../rem/index.ts'

/**
 * Une preuve que l’éditeur établit seul, par écrit : « déclaration » ou « engagement » au catalogue. Une
 * attestation sur l’honneur se remplit dans Convergence, au modèle de l’ANS (convergence.md §5 et §6
 * ligne 14) ; une autorisation ou une homologation vient d’un tiers.
 */
export const estDeclaration = ({ type, description }: Preuve): boolean =>
  type === 'attestation' && /déclaration|engagement/i.test(description)

/** Une attestation sur l’honneur : le banc ne la rédige pas. */
export const estSurLHonneur = ({ type, description }: Preuve): boolean =>
  type === 'attestation' && /sur l['’]honneur/i.test(description)

/** L’objet tel qu’il s’écrit en tête d’une page : sans le « Ou » d’une alternative. */
export function objetDeLaPreuve({ description }: Preuve): string {
  const sansOu = description.replace(/^Ou\s+/, '')
  return sansOu.charAt(0).toUpperCase() + sansOu.slice(1)
}

interface Sujet {
  produit: string
  editeur: string
  preuve: Preuve
}

/** Par preuve, ce que l’on déclare ; les autres partent de leur objet. */
const ENONCES: Readonly<Record<string, string>> = {
  'INS.20.02.02':
    'n’a pas d’automatisme de validation de l’identité : une identité n’y est validée que par une action volontaire de l’utilisateur, y compris quand un justificatif à haut degré de confiance est enregistré',
}

/** Un premier texte, que le signataire relit et corrige : lui seul sait ce qu’il déclare. */
export function proposerTexte({ produit, editeur, preuve }: Sujet): string {
  const enonce = ENONCES[preuve.id]
  const debut = `${editeur} déclare que le logiciel ${produit}`
  return enonce === undefined
    ? `${debut} répond à ce qui suit : ${objetDeLaPreuve(preuve)}. [à compléter]`
    : `${debut} ${enonce}.`
}
