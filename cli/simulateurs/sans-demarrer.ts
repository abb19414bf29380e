import { ouvrirIgc } from '../../mocks/index.ts'
import { PORT_BASE_RESEAU } from '../../mocks/ports.ts'
import { dansUneUrl, type OptionsReseau } from '../../mocks/serveur/reseau.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { aideCertificats } from '../reseau/aide-certificats.ts'
import { chargerNoms, type DemandeReseau } from '../reseau/lire-reseau.ts'
import { presenterBilan, verifierHosts } from '../reseau/verifier-hosts.ts'
import { dossierPkiPour } from './demarrer.ts'

type Sortie = (ligne: string) => void

/** « --verifier-hosts » : les noms mènent-ils encore au banc ? Code 1 tant qu’un nom y mène. */
export async function jouerVerification(demande: DemandeReseau, sortie: Sortie): Promise<number> {
  if (demande.noms === undefined) {
    const raison = 'dites quels noms vérifier, avec « --noms »'
    const option = '--verifier-hosts'
    throw new ErreurSegur('SEGUR-CLI-003', { verbe: 'simulateurs', option, raison })
  }
  const banc = demande.ecoute === undefined ? [] : [demande.ecoute]
  const bilan = await verifierHosts(await chargerNoms(demande.noms), banc)
  for (const ligne of presenterBilan(bilan)) sortie(ligne)
  return bilan.restants.length === 0 ? 0 : 1
}

/** « --aide-certificats » : les commandes, avec les fichiers de l’IGC que ces options emploient. */
export async function aiderCertificats(
  reseau: OptionsReseau | undefined,
  portBase: number | undefined,
  sortie: Sortie,
): Promise<number> {
  const dossierPki = dossierPkiPour(reseau, portBase)
  const pki = await ouvrirIgc({
    dossierPki,
    reseau,
    ...(portBase === undefined ? {} : { portBase }),
  })
  const publication = reseau
    ? `http://${dansUneUrl(reseau.adresse)}:${portBase ?? PORT_BASE_RESEAU}/pki`
    : null
  const { pfx } = pki.fichiers('lgc-insi-auto')
  const fichiers = { dossier: pki.dossier, ca: pki.ca, pfx, publication }
  for (const ligne of aideCertificats(fichiers)) sortie(ligne)
  return 0
}
