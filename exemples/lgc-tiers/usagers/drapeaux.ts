import { inscrire } from '../base/fil.ts'
import type { Drapeau, Usager } from '../base/types.ts'
import { type Compte, nomDe } from '../comptes/comptes.ts'
import type { Cabinet } from '../logiciel/cabinet.ts'
import { changerEtat } from './changer-etat.ts'

/** Seuls « douteuse » et « homonyme » vont ensemble (ins.md §9 [V]). */
export const fauteDeDrapeaux = (drapeaux: readonly Drapeau[]): string | null =>
  drapeaux.includes('fictive') && drapeaux.length > 1
    ? 'Une identité fictive ne porte pas d’autre drapeau.'
    : null

/** Pose ces drapeaux ; douteuse ou fictive, l'identité perd son INS et sa validation. */
export function poserDrapeaux(
  cabinet: Cabinet,
  { usager, compte }: { usager: Usager; compte: Compte },
  drapeaux: Drapeau[],
): void {
  const [avant, apres] = [usager.drapeaux, drapeaux].map((d) => d.join(', ') || 'aucun')
  if (avant === apres) return
  const acte = { le: cabinet.maintenant(), par: nomDe(compte) }
  inscrire(usager, acte, { quoi: 'Drapeaux', avant: avant ?? '', apres: apres ?? '' })
  const doute = drapeaux.includes('douteuse') || drapeaux.includes('fictive')
  changerEtat(cabinet, { usager, compte }, () => {
    usager.drapeaux = drapeaux
    if (doute) Object.assign(usager, { ins: null, controlee: false, proposition: null })
  })
}
