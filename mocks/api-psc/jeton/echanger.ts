import { empreinte, empreinteDite } from '../../psc/empreinte.ts'
import type { Sortie } from '../../psc/sortie.ts'
import { emettreApi } from './emettre.ts'
import { OBSERVATIONS_ECHANGE } from './observations/index.ts'
import { REGLES_ECHANGE } from './regles/index.ts'
import { lirePerimetres } from './regles/perimetres-habilites.ts'
import type { DemandeApi } from './repondre.ts'
import type { FaitsEchange } from './types.ts'

/** Échange un jeton d'accès de PSC contre un jeton de l'API (RFC 8693, psc.md §12). */
export async function echanger({
  serveur,
  formulaire,
  client,
  certificat,
}: DemandeApi): Promise<Sortie> {
  const recu = formulaire.get('subject_token') ?? ''
  const { etat } = serveur
  const sujet = serveur.introspecter(recu)
  const faits: FaitsEchange = {
    ...{ formulaire, client, certificat, sujet },
    reglages: etat.reglages,
    maintenant: serveur.secondes(),
    dejaEchange: etat.echanges.lire(empreinte(recu)) === true,
  }
  const details = { sujet: empreinteDite(recu), certificat: certificat.dit }
  for (const regle of REGLES_ECHANGE) {
    const refus = regle(faits)
    if (refus) return { ...refus, appelant: client.id, details }
  }
  // Inatteignable après les règles ; le type ne le sait pas.
  if (!sujet.active || sujet.SubjectNameID === undefined)
    throw new Error('jeton de PSC admis sans professionnel')
  etat.echanges.mettre(empreinte(recu), true)
  const informations = OBSERVATIONS_ECHANGE.map((observer) => observer({ ...faits, sujet }))
  const demandes = lirePerimetres(formulaire.get('scope'))
  return emettreApi(serveur, {
    client: client.id,
    professionnel: sujet.SubjectNameID,
    sujet: sujet.sub,
    scope: (demandes.length === 0 ? [client.perimetres[0]] : demandes).join(' '),
    certificat,
    jugement: {
      details: { ...details, echange: 'token-exchange', session: sujet.session_state },
      informations: informations.filter((une) => une !== null),
    },
  })
}
