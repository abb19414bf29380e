import { montrer } from '../../montrer.ts'
import { anomalieXdm, type RegleXdm } from './types.ts'

/** L'`uniqueId` de la fiche est l'identifiant du CDA, et le titre est le sien (dmp.md §8.3 [V]). */
export const identifiant: RegleXdm = ({ documents }) =>
  documents.flatMap(({ fiche, chemin, cda }) => {
    if (!cda?.lu) return []
    const { enTete } = cda
    const faits: readonly [string, string | null, string | null][] = [
      ['uniqueId', fiche.identifiant, enTete.identifiant],
      ['titre', fiche.titre, enTete.titre],
    ]
    return faits
      .filter(([, ecrit, voulu]) => ecrit === null || ecrit !== voulu)
      .map(([nom, ecrit, voulu]) =>
        anomalieXdm(nom === 'titre' ? 'titre' : 'identifiant', 'bloquante', {
          lieu: `document ${montrer(chemin ?? '')}, ${nom}`,
          message: `Les métadonnées disent « ${montrer(ecrit ?? 'rien')} », le CDA « ${montrer(voulu ?? 'rien')} ».`,
          remede: 'Tirer les métadonnées du document même.',
        }),
      )
  })
