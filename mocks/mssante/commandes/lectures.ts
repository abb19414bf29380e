import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from 'hono'
import { FICHIER_CRL_PERIMEE } from '../../pki/fichiers.ts'
import type { Pki } from '../../pki/index.ts'
import type { Commande } from '../../service.ts'
import type { MessageImap } from '../magasin/dossier.ts'
import { decoderMots } from '../mime/decoder.ts'
import { valeurDe } from '../mime/entetes.ts'
import { lirePieces } from '../regles/archive.ts'
import type { ServiceInterne } from './types.ts'

const PAGE_MAX = 1_000

function decrireMessage({ id, uid, contenu, drapeaux, dateInterne }: MessageImap) {
  const champ = (nom: string) => decoderMots(valeurDe(contenu.entetes(), nom) ?? '')
  return {
    id,
    uid,
    de: champ('from'),
    a: champ('to'),
    objet: champ('subject'),
    messageId: valeurDe(contenu.entetes(), 'message-id'),
    drapeaux: [...drapeaux],
    date: dateInterne.toISOString(),
    octets: contenu.octets.length,
    pieces: lirePieces(contenu.octets, contenu.structure()).map(({ nom }) => nom),
  }
}

const octetsDe = ({ env, archives }: ServiceInterne, id: string): Buffer | null =>
  archives.lire(id)?.octets ?? env.depot.trouver(id)?.message.contenu.octets ?? null

const inconnu = (c: Context) => c.json({ erreurs: ['Message inconnu.'] }, 404)

const source =
  (service: ServiceInterne): Commande =>
  async (c) => {
    const octets = octetsDe(service, c.req.param('id') ?? '')
    if (!octets) return inconnu(c)
    return new Response(new Uint8Array(octets), { headers: { 'content-type': 'message/rfc822' } })
  }

const revocation =
  ({ env }: ServiceInterne, dossier: string): Commande =>
  async (c) => {
    if (env.pannes.prendre({ endpoint: 'crl' }, 'crl-down'))
      return c.text('Liste de révocation indisponible.', 503)
    const ancienne = env.pannes.prendre({ endpoint: 'crl' }, 'crl-old')
    const fichier = join(dossier, ancienne ? FICHIER_CRL_PERIMEE : 'organisations.crl')
    const pem = await readFile(fichier, 'utf8')
    const der = Buffer.from(pem.replaceAll(/-----.*?-----|\s/g, ''), 'base64')
    return new Response(new Uint8Array(der), {
      headers: { 'content-type': 'application/pkix-crl' },
    })
  }

/**
 * Ce que l'API de contrôle montre de l'opérateur : messages d'une boîte, messages soumis, source octet
 * pour octet, enveloppe, sessions ouvertes, liste de révocation (mssante.md §8).
 */
export const lecturesMss = (
  service: ServiceInterne,
  { dossier }: Pick<Pki, 'dossier'>,
): Record<string, Commande> => ({
  async messages(c) {
    const { env } = service
    const boite = env.boites.parAdresse(c.req.query('mailbox') ?? '')
    if (!boite) return c.json({ erreurs: ['Boîte inconnue (paramètre « mailbox »).'] }, 404)
    const voulu = c.req.query('folder')
    const dossiers = boite.casier
      .dossiers()
      .filter(({ nom }) => voulu === undefined || nom === voulu)
    const messages = dossiers.flatMap((d) =>
      d
        .messages()
        .slice(-PAGE_MAX)
        .map((message) => ({ dossier: d.nom, ...decrireMessage(message) })),
    )
    return c.json({ boite: boite.adresse, messages })
  },
  async soumis(c) {
    const soumis = service.archives.toutes().slice(-PAGE_MAX)
    return c.json({
      messages: soumis.map(({ id, enveloppe, octets }) => ({
        id,
        octets: octets.length,
        enveloppe,
      })),
    })
  },
  'messages/:id/source': source(service),
  'messages/:id/raw': source(service),
  async 'messages/:id/envelope'(c) {
    const soumis = service.archives.lire(c.req.param('id') ?? '')
    return soumis ? c.json(soumis.enveloppe) : inconnu(c)
  },
  async sessions(c) {
    return c.json({
      sessions: service.env.sessions.toutes().map((session) => ({
        id: session.id,
        protocole: session.protocole,
        boite: session.boite(),
        mecanisme: session.mecanisme(),
        depuis: session.depuis,
      })),
    })
  },
  crl: revocation(service, dossier),
})
