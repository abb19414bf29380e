/** Le parcours des appels : relance, journal, vérification, authentification. */
import {
  reponse00,
  reponseCr,
  reponseVerification,
  type ServiceEssai,
} from '../insi/service.essai.ts'
import type { Navigateur } from './navigateur.essai.ts'

const HISTORIQUE =
  '<INSHISTO><IdIndividu><NumIdentifiant>2090763220834</NumIdentifiant><Cle>39</Cle></IdIndividu><OID>1.2.250.1.213.1.4.8</OID></INSHISTO>'

/** `qualifiee` a une INS et un titre contrôlé, `provisoire` n'a rien. */
export async function parcourirInsi(
  n: Navigateur,
  service: ServiceEssai,
  { qualifiee, provisoire }: { qualifiee: string; provisoire: string },
): Promise<void> {
  await n.envoyer('/reglages/insi', {
    authentification: 'certificat',
    automatismes: 'verification',
  })
  service.repondre(
    { corps: reponseCr('02', 'Plusieurs') },
    { corps: reponse00({ historique: HISTORIQUE }) },
  )
  await n.envoyer(`/patients/${provisoire}/insi`)
  const journal = await n.aller(`/reglages/journal-insi?patient=${provisoire}`)
  const detail = /href="(\/reglages\/journal-insi\/\d+)"/.exec(journal.html)?.[1] ?? ''
  await n.aller(detail)
  service.repondre({ corps: reponseVerification('00', 'OK') })
  await n.envoyer(`/patients/${qualifiee}/verification`)
  service.repondre({ corps: reponseVerification('01', 'KO') })
  await n.envoyer(`/patients/${qualifiee}/verification`)
  await n.aller('/patients/a-revoir')
}
