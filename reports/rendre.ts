import type { Referentiel } from '../rem/index.ts'
import { nettoyerRestes } from './campagne/nettoyer-restes.ts'
import { ecrireIndex } from './index-convergence.ts'
import { ecrireJournaux } from './journaux/ecrire-journaux.ts'
import { ecrireJunit } from './junit.ts'
import { ecrireManifesteFinal, ecrireManifestePartiel } from './manifeste/ecrire.ts'
import { suivreManifeste } from './manifeste/suivre.ts'
import { lireCampagne } from './modele/lire-campagne.ts'
import type { Resume } from './modele/types.ts'
import { placerPreuves } from './preuves/placer-preuves.ts'
import { ecrireRapportHtml } from './rapport-html/ecrire-rapport.tsx'
import { ecrireRapportPdf } from './rapport-pdf/ecrire-rapport.ts'
import { ecrireAllure } from './rendu-allure/ecrire-allure.ts'
import { ecrireVerdicts } from './verdicts-json.ts'

/**
 * Tire d'une campagne jouée, même interrompue, tous ses rendus ; peut être rejoué, sans toucher à ce qui
 * a été pris. Le manifeste redevient partiel le temps du travail : tué au milieu, il reste vrai.
 */
export async function rendreCampagne(dossier: string, referentiel: Referentiel): Promise<Resume> {
  nettoyerRestes(dossier)
  ecrireManifestePartiel(suivreManifeste(dossier))
  const lue = await placerPreuves(lireCampagne(dossier, referentiel))
  const liens = ecrireJournaux(lue)
  ecrireVerdicts(lue)
  ecrireJunit(lue)
  ecrireAllure(lue, liens)
  await ecrireIndex(lue)
  ecrireRapportHtml(lue, liens)
  await ecrireRapportPdf(lue)
  ecrireManifesteFinal(lue)
  return lue.resume
}
