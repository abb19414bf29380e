import type { Noyau } from '../../serveur/dependances.ts'
import { estIncident } from '../../serveur/incident.ts'
import type { Ouverture } from '../acces.ts'
import type { Boite, Serveurs } from '../boites/boite.ts'
import type { CourrielEnvoye } from '../courriels/courriel.ts'
import { noterRefusDestinataire } from '../courriels/ecrire.ts'
import { lireSource } from '../courriels/lire.ts'
import { tracer } from '../traces/tracer.ts'
import type { Connecter } from '../transport/connecter.ts'
import { estIncidentMss } from '../transport/incidents.ts'
import { envoyerSmtp, type ReponseSmtp } from '../transport/smtp.ts'
import type { Essai } from './facteur.ts'
import { passer } from './passer.ts'

interface Moyens {
  noyau: Noyau
  connecter: Connecter
  delaiMs: number
  /** Un jeton frais, ou un incident quand rien n'ouvre la boîte. */
  ouvrir(boite: Boite, courriel: CourrielEnvoye): Promise<Ouverture>
  auteurDe(courriel: CourrielEnvoye): string
  /** L'opérateur a refusé le jeton présenté. */
  surRefus(boiteId: number): void
  /** Trouve les serveurs d'une boîte qui n'en a pas encore. */
  situer(boite: Boite): Promise<Serveurs>
}

/** Porte un courriel : une session SMTP, et l'état qui suit, quoi qu'il arrive. */
export async function porterCourriel(
  moyens: Moyens,
  courriel: CourrielEnvoye,
  boite: Boite,
  signal: AbortSignal,
): Promise<Essai> {
  const { noyau, connecter } = moyens
  const source = lireSource(noyau.base, courriel.id)
  if (!source) return 'sans-acces'
  try {
    const { smtp } = boite.serveurs ?? (await moyens.situer(boite))
    const { preuve, client } = await moyens.ouvrir(boite, courriel)
    // Repris par une autre tournée, ou abandonné entre-temps : il n'est plus à porter.
    if (signal.aborted || !passer(noyau, courriel.id, 'prise')) return 'sans-acces'
    const reponse = await connecter(smtp, client, (acces) =>
      envoyerSmtp(
        acces,
        {
          preuve,
          source,
          adresse: boite.adresse,
          retour: boite.adresse,
          destinataires: courriel.destinataires
            .filter(({ etat }) => etat === '')
            .map(({ adresse }) => adresse),
          rapports: courriel.enveloppe.rapports,
          identifiant: courriel.identifiant,
          delaiMs: moyens.delaiMs,
          surRemise: () => {
            if (!signal.aborted) passer(noyau, courriel.id, 'corps-remis')
          },
        },
        noyau.mutations,
      ),
    )
    if (signal.aborted) return 'sans-acces'
    return conclure(moyens, courriel, boite, reponse)
  } catch (erreur) {
    if (signal.aborted) return 'sans-acces'
    if (!estIncident(erreur)) {
      passer(noyau, courriel.id, 'coupure', 'Le logiciel a rencontré une erreur.')
      throw erreur
    }
    // Sans jeton, le courriel n'a pas bougé ; il garde seulement la raison de son attente.
    if (!passer(noyau, courriel.id, 'coupure', erreur.message))
      noyau.base.executer('UPDATE courriel SET raison = ? WHERE id = ?', [
        erreur.message,
        courriel.id,
      ])
    if (estIncidentMss(erreur, 'jeton-refuse')) moyens.surRefus(boite.id)
    const definitif = ['sans-jeton', 'jeton-refuse', 'boite-refusee', 'sans-certificat'] as const
    if (definitif.some((code) => estIncidentMss(erreur, code))) return 'sans-acces'
    consigner(moyens, courriel, boite, { reponse: erreur.message, issue: 'echec' })
    return 'a-reprendre'
  }
}

function conclure(
  moyens: Moyens,
  courriel: CourrielEnvoye,
  boite: Boite,
  reponse: ReponseSmtp,
): Essai {
  const { noyau } = moyens
  noyau.base.transaction(() => {
    if (reponse.issue === 'accepte') {
      passer(noyau, courriel.id, 'acceptation')
      for (const { adresse, raison } of reponse.refuses)
        noterRefusDestinataire(noyau.base, courriel.id, {
          ...{ adresse, detail: raison, etat: 'refuse' },
        })
    } else
      passer(
        noyau,
        courriel.id,
        reponse.definitif ? 'refus-definitif' : 'refus-passager',
        `L'opérateur répond : ${reponse.reponse}`,
      )
    consigner(moyens, courriel, boite, {
      reponse: reponse.reponse,
      issue: reponse.issue === 'accepte' ? 'succes' : 'echec',
    })
  })
  return reponse.issue === 'accepte' || reponse.definitif ? 'conclu' : 'a-reprendre'
}

function consigner(
  { noyau, auteurDe }: Moyens,
  courriel: CourrielEnvoye,
  boite: Boite,
  issue: { reponse: string; issue: 'succes' | 'echec' },
): void {
  tracer(noyau, {
    auteur: auteurDe(courriel),
    boite: boite.adresse,
    action: 'envoi',
    demande: `SMTP MAIL/RCPT(${courriel.destinataires.length})/DATA ${courriel.identifiant}`,
    ...issue,
  })
}
