import { randomUUID } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import { z } from 'zod'
import { lireJson } from '../../serveur/lire-json.ts'
import type { Commande } from '../../service.ts'
import { domaineDe } from '../boites/operateurs.ts'
import { lireEntetes, valeurDe } from '../mime/entetes.ts'
import { adresseNue } from '../regles/adresses.ts'
import { entetesAjoutes } from '../remise/entetes-ajoutes.ts'
import { conversation } from '../remise/robots.ts'
import type { ServiceInterne } from './types.ts'

/** Un message de 25 Mio et ses pièces, en base64 dans du JSON. */
const CORPS_MAX = 64 * 1024 * 1024
const adresse = z.string().min(3).max(320)
const SCHEMA = z.strictObject({
  to: z.union([adresse, z.array(adresse).min(1).max(100)]),
  from: adresse.optional(),
  /** Libellé de l'expéditeur ; celui de sa boîte par défaut. */
  nom: z.string().max(200).optional(),
  subject: z.string().max(2_000).default(''),
  text: z.string().max(1_000_000).default(''),
  html: z.string().max(1_000_000).optional(),
  /** Pièces jointes : nom, type, contenu en base64. */
  parts: z
    .array(
      z.strictObject({
        filename: z.string().max(255),
        contentType: z.string().max(200).optional(),
        base64: z.string(),
      }),
    )
    .max(1_000)
    .default([]),
  /** En-têtes ajoutés ou remplacés, `{ "X-MSS-NIL": "…" }`. */
  headers: z.record(z.string().regex(/^[\w-]{1,80}$/), z.string().max(2_000)).default({}),
  /** Source entière en base64 : rien n'est composé. */
  raw: z.string().optional(),
  folder: z.string().max(200).optional(),
  flags: z.array(z.string().max(100)).max(50).default([]),
  date: z.iso.datetime({ offset: true }).optional(),
})
type Livraison = z.output<typeof SCHEMA>

function composer(l: Livraison, expediteur: string, nom: string, date: Date): Promise<Buffer> {
  // La bibliothèque change la casse : un en-tête X-MSS la garde (mssante.md §10 [V]).
  const casse = new Map(Object.keys(l.headers).map((cle) => [cle.toLowerCase(), cle]))
  const composeur = new MailComposer({
    from: { name: l.nom ?? nom, address: expediteur },
    to: l.to,
    subject: l.subject,
    text: l.text,
    ...(l.html === undefined ? {} : { html: l.html }),
    date,
    messageId: `<${randomUUID()}@${domaineDe(expediteur)}>`,
    headers: l.headers,
    normalizeHeaderKey: (cle: string) => casse.get(cle.toLowerCase()) ?? cle,
    attachments: l.parts.map(({ filename, contentType, base64 }) => ({
      filename,
      content: Buffer.from(base64, 'base64'),
      ...(contentType === undefined ? {} : { contentType }),
    })),
  })
  return composeur.compile().build()
}

/** `deliver` : met un message dans une boîte comme si un autre opérateur l'avait remis (mssante.md §8). */
export const livrer =
  ({ env, robots }: ServiceInterne): Commande =>
  async (c) => {
    const lu = await lireJson(c, SCHEMA, CORPS_MAX)
    if ('reponse' in lu) return lu.reponse
    const { corps: l } = lu
    const destinataires = typeof l.to === 'string' ? [l.to] : l.to
    const inconnus = destinataires.filter((a) => !env.boites.parAdresse(a))
    if (inconnus.length > 0)
      return c.json({ erreurs: inconnus.map((a) => `Boîte inconnue : ${a}.`) }, 404)
    const expediteur = l.from ?? 'secretariat.pneumo@hopital.fictif.mssante.fr'
    const source = env.boites.parAdresse(expediteur)
    // Le professionnel a clos l'échange : le patient ne peut plus répondre (mssante.md §13 [V]).
    const close = destinataires.find((a) => robots.closes.has(conversation(a, expediteur)))
    if (close) return c.json({ erreurs: [`La conversation avec ${close} est close.`] }, 409)
    const date = l.date === undefined ? env.horloge.maintenant() : new Date(l.date)
    const octets =
      l.raw === undefined
        ? await composer(l, expediteur, source?.nom ?? expediteur, date)
        : Buffer.from(l.raw, 'base64')
    const messages = destinataires.flatMap((destinataire) => {
      const boite = env.boites.parAdresse(destinataire)
      if (!boite) return []
      const ajoutes = entetesAjoutes({
        expediteur: adresseNue(expediteur),
        destinataire,
        serveur: env.nom,
        client: `mta.${domaineDe(expediteur)}`,
        file: randomUUID().slice(0, 8),
        suite: 'autre-operateur',
        maintenant: date,
      })
      const { id, uid } = env.depot.deposer(boite, Buffer.concat([ajoutes, octets]), {
        ...(l.folder === undefined ? {} : { dossier: l.folder }),
        drapeaux: l.flags,
        date,
      })
      return { id, uid, boite: boite.adresse }
    })
    const { entetes } = lireEntetes(octets, 0, octets.length)
    return c.json({ messages, messageId: valeurDe(entetes, 'message-id') })
  }
