import { randomBytes } from 'node:crypto'
import type { SMTPServerSession } from 'smtp-server'
import { consigner } from '../consigner.ts'
import type { EnvMss } from '../env.ts'
import { exigerAuteur } from '../regles/auteur.ts'
import { jugerMessage } from '../regles/index.ts'
import { RefusSmtp, type SuiviSmtp } from '../smtp/session.ts'
import { acheminer } from './acheminer.ts'
import type { Archives } from './archives.ts'
import type { EtatRobots } from './robots.ts'
import type { Enveloppe } from './types.ts'

export type Remettre = (recu: {
  octets: Buffer
  session: SMTPServerSession
  suivi: SuiviSmtp
}) => Promise<string>

function lireEnveloppe(
  env: EnvMss,
  { session, suivi }: { session: SMTPServerSession; suivi: SuiviSmtp },
): Enveloppe {
  const { mailFrom, rcptTo, dsn } = session.envelope
  return {
    file: randomBytes(5).toString('hex').toUpperCase(),
    expediteur: mailFrom === false ? '' : mailFrom.address,
    destinataires: rcptTo.map(({ address, dsn: demande }) => ({
      adresse: address,
      notifier: demande?.notify ?? [],
      orcpt: demande?.orcpt ?? null,
    })),
    envid: dsn?.envid ?? null,
    ret: dsn?.ret ?? null,
    client: session.hostNameAppearsAs,
    tls: suivi.tls,
    mecanisme: suivi.mecanisme,
    date: env.horloge.maintenant().toISOString(),
  }
}

/** Accepte un message soumis : le juge, le remet à chaque destinataire, l'écrit au journal. */
export const creerRemise =
  (env: EnvMss, { archives, robots }: { archives: Archives; robots: EtatRobots }): Remettre =>
  async ({ octets, session, suivi }) => {
    const enveloppe = lireEnveloppe(env, { session, suivi })
    const { boite } = suivi
    const refus = boite && exigerAuteur(octets, boite, enveloppe)
    const jugement = await jugerMessage({
      octets,
      enveloppe,
      boite,
      vague: env.reglages().vague,
      dejaSoumis: archives.dejaSoumis,
    })
    const entree = {
      protocole: 'SMTP',
      operation: 'smtp.DATA',
      connexion: session.id,
      boite: boite?.adresse,
      demande: `DATA <${enveloppe.expediteur}> → ${enveloppe.destinataires.length} destinataire(s)`,
      corps: octets.toString('utf8', 0, 300_000),
      ecarts: jugement.ecarts,
      tls: suivi.tls,
    } as const
    if (refus) {
      consigner(env.journal, {
        ...entree,
        reponse: `550 ${refus}`,
        statut: 550,
        code: '550',
        resultat: 'refus',
      })
      throw new RefusSmtp(550, `5.7.1 ${refus}`)
    }
    const message = archives.garder(enveloppe, octets)
    await acheminer(env, robots, { enveloppe, octets })
    consigner(env.journal, {
      ...entree,
      reponse: `250 2.0.0 file ${enveloppe.file}`,
      statut: 250,
      resultat: 'ok',
      details: {
        message,
        file: enveloppe.file,
        expediteur: enveloppe.expediteur,
        destinataires: enveloppe.destinataires.map(({ adresse }) => adresse).join(', '),
        octets: String(octets.length),
        ...jugement.faits,
      },
    })
    return enveloppe.file
  }
