/** Le parcours des justificatifs, attributs, verrous et de l'historique (INS.17 à 21, 26 à 31). */
import { ADRUN, creer, type Navigateur } from './navigateur.essai.ts'

const versionDe = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''

/** Passe par tout ce que les mutants de ces exigences peuvent fausser. */
export async function parcourirIdentite(
  { responsable, ordinaire }: { responsable: Navigateur; ordinaire: Navigateur },
  dossiers: { provisoire: string; qualifiee: string; recuperee: string },
): Promise<void> {
  const { envoyer, aller } = responsable
  const agir = async (id: string, action: string, champs: Record<string, string> = {}) => {
    const version = versionDe((await aller(`/patients/${id}/modifier`)).html)
    return envoyer(`/patients/${id}/${action}`, { ...champs, version })
  }

  // Réglages de la liste et de l'automatisme, puis création avec et sans lui.
  await envoyer('/reglages/justificatifs', { libelle: 'Carte d’élu', confiance: 'faible' })
  await envoyer('/reglages/justificatifs/TC', { libelle: 'Tiers', confiance: 'faible' })
  await creer(responsable, { ...ADRUN, nomNaissance: 'PRESENTE', justificatif: 'PA' })
  await envoyer('/reglages/justificatifs/automatisme', { active: 'oui' })
  const validee = await creer(responsable, { ...ADRUN, nomNaissance: 'AUTO', justificatif: 'PA' })
  await envoyer('/reglages/justificatifs/automatisme')

  await agir(dossiers.provisoire, 'modifier', { ...ADRUN, nomUtilise: 'MARTIN' })
  await agir(dossiers.provisoire, 'modifier', { ...ADRUN, nomUtilise: 'DURAND' })
  await aller(`/patients/${dossiers.provisoire}/historique`)

  await agir(dossiers.recuperee, 'retirer-validation')
  for (const id of [dossiers.recuperee, dossiers.qualifiee])
    await ordinaire.aller(`/patients/${id}/modifier`)

  const idValidee = validee.chemin.replace('/patients/', '')
  await agir(idValidee, 'attributs', { douteuse: 'oui', action: 'confirmer' })
  await agir(dossiers.recuperee, 'attributs', { fictive: 'oui', action: 'confirmer' })
}
