import type { Compte } from '../../comptes/compte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { estIncident } from '../../serveur/incident.ts'
import type { Boite } from '../boites/boite.ts'
import { expediteur } from '../composition/expediteur.ts'
import { nouvelIdentifiant } from '../composition/identifiant.ts'
import type { CourrielRecu } from '../courriels/courriel.ts'
import { marquerAccuseRendu } from '../courriels/ecrire.ts'
import { lireCourriel } from '../courriels/lire.ts'
import type { Messagerie } from '../messagerie.ts'
import { adresseDeConfiance } from '../regles/destinataires.ts'
import { auteurTrace } from '../traces/auteur.ts'
import { tracer } from '../traces/tracer.ts'
import { envoyerSmtp } from '../transport/smtp.ts'
import { composerAccuse } from './composer.ts'

/**
 * Rend l'accusé demandé, une seule fois ; rend la phrase de ce qui a manqué, ou `null`. Réservé avant de
 * partir, il l'est encore quand la réponse de l'opérateur se perd : mieux vaut un doute qu'un double.
 */
export async function rendreAccuse(
  noyau: Noyau,
  messagerie: Messagerie,
  { boite, courriel, compte }: { boite: Boite; courriel: CourrielRecu; compte: Compte },
): Promise<string | null> {
  const { mutations, horloge, base } = noyau
  if (courriel.accuseDemande === '' || courriel.accuseRenduLe) return null
  if (!adresseDeConfiance(courriel.accuseDemande))
    return "L'adresse qui demande l'accusé n'est pas une adresse MSSanté : rien n'a été envoyé."
  if (!boite.serveurs) return "Cette boîte n'est pas encore configurée."
  const le = horloge.maintenant()
  const identifiant = nouvelIdentifiant(boite.adresse, mutations)
  const source = await composerAccuse({
    ...{ courriel, identifiant, le },
    de: expediteur(boite, compte, mutations),
    referenceProduit: messagerie.options.referenceProduit ?? null,
  })
  const { delaiMs } = messagerie
  // Sans attente entre la lecture et la réserve : deux clics n'en rendent pas deux.
  const relu = lireCourriel(base, courriel.id)
  if (relu?.sens !== 'recu' || relu.accuseRenduLe) return null
  marquerAccuseRendu(base, courriel.id, le.toISOString())
  let parti = false
  try {
    const { preuve, client } = await messagerie.ouvrir(boite, compte.id)
    const reponse = await messagerie.connecter(boite.serveurs.smtp, client, (acces) =>
      envoyerSmtp(
        acces,
        {
          ...{ preuve, source, identifiant, delaiMs },
          adresse: boite.adresse,
          retour: '',
          destinataires: [courriel.accuseDemande],
          rapports: false,
          surRemise: () => {
            parti = true
          },
        },
        mutations,
      ),
    )
    const accepte = reponse.issue === 'accepte'
    if (!accepte) marquerAccuseRendu(base, courriel.id, null)
    consigner(reponse.reponse, accepte)
    return accepte ? null : `L'opérateur refuse l'accusé : ${reponse.reponse}`
  } catch (erreur) {
    if (!parti) marquerAccuseRendu(base, courriel.id, null)
    if (!estIncident(erreur)) throw erreur
    consigner(erreur.message, false)
    return parti
      ? `${erreur.message} L'accusé est peut-être parti : il ne sera pas rendu une seconde fois.`
      : erreur.message
  }

  function consigner(reponse: string, reussi: boolean): void {
    tracer(noyau, {
      auteur: auteurTrace(compte),
      boite: boite.adresse,
      action: 'accuse',
      demande: `SMTP MAIL/RCPT(1)/DATA ${identifiant}`,
      reponse,
      issue: reussi ? 'succes' : 'echec',
    })
  }
}
