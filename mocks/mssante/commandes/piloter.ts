import { z } from 'zod'
import { lireJson } from '../../serveur/lire-json.ts'
import { verifier } from '../../serveur/verifier.ts'
import type { Commande } from '../../service.ts'
import { FAMILLES } from '../boites/types.ts'
import { lireEntetes, valeurDe } from '../mime/entetes.ts'
import { SCHEMA_REGLAGES } from '../reglages.ts'
import { adresseNue } from '../regles/adresses.ts'
import { composerAccuse, LU_A_LA_MAIN } from '../remise/accuse-lecture.ts'
import { deposerDuSysteme } from '../remise/rendre-compte.ts'
import type { ServiceInterne } from './types.ts'

const adresse = z.string().min(3).max(320)
const KICK = z.strictObject({
  mailbox: adresse.optional(),
  proto: z.enum(['imap', 'smtp']).optional(),
})
const BOITE = z.strictObject({
  adresse,
  famille: z.enum(FAMILLES).optional(),
  nom: z.string().max(200).optional(),
  titulaires: z.array(z.string().max(100)).max(50).optional(),
  robot: z.enum(['ack', 'mes']).nullable().optional(),
  certificat: z.strictObject({ OU: z.string(), CN: z.string() }).nullable().optional(),
  quota: z.int().min(0).nullable().optional(),
  fermee: z.boolean().optional(),
})
const MDN = z.strictObject({
  /** Identifiant de file rendu par 250. */
  message: z.string().max(100),
  lecteur: adresse.optional(),
  disposition: z.string().max(300).optional(),
  texte: z.string().max(2_000).optional(),
})

/** `kick` : ferme des sessions par `BYE` ou 421 (CONF.11). */
export const couperSessions =
  ({ env }: ServiceInterne): Commande =>
  async (c) => {
    const lu = await lireJson(c, KICK)
    if ('reponse' in lu) return lu.reponse
    const { mailbox, proto } = lu.corps
    const visees = env.sessions
      .toutes()
      .filter(
        (session) =>
          (proto === undefined || session.protocole === proto) &&
          (mailbox === undefined || session.boite()?.toLowerCase() === mailbox.toLowerCase()),
      )
    for (const session of visees) session.fermer('session fermee par l operateur')
    return c.json({ fermees: visees.map(({ id }) => id) })
  }

/** `boites` : crée une boîte, ou change ce qui est donné d'une boîte connue. */
export const gererBoite =
  ({ env }: ServiceInterne): Commande =>
  async (c) => {
    const lu = await lireJson(c, BOITE)
    if ('reponse' in lu) return lu.reponse
    const dit = Object.fromEntries(
      Object.entries(lu.corps).filter(([, valeur]) => valeur !== undefined),
    )
    const connue = env.boites.parAdresse(lu.corps.adresse)
    if (connue) Object.assign(connue, { ...dit, adresse: connue.adresse })
    else
      env.boites.ajouter({
        famille: 'PER',
        nom: lu.corps.adresse,
        titulaires: [],
        robot: null,
        certificat: null,
        quota: null,
        fermee: false,
        adresse: lu.corps.adresse,
        ...dit,
      })
    return c.json({ boites: env.boites.toutes().map((boite) => boite.adresse) })
  }

/** `reglages` : change les réglages donnés, garde les autres. */
export const changerReglages =
  ({ env, changerReglages: changer }: ServiceInterne): Commande =>
  async (c) => {
    const lu = await lireJson(c, z.looseObject({}))
    if ('reponse' in lu) return lu.reponse
    const complet = verifier(SCHEMA_REGLAGES, { ...env.reglages(), ...lu.corps })
    if ('erreurs' in complet) return c.json({ erreurs: complet.erreurs }, 400)
    changer(complet.valeur)
    return c.json(complet.valeur)
  }

/** `mdn` : le correspondant rend l'accusé de lecture d'un message soumis (mssante.md §8, §12). */
export const rendreAccuse =
  ({ env, archives }: ServiceInterne): Commande =>
  async (c) => {
    const lu = await lireJson(c, MDN)
    if ('reponse' in lu) return lu.reponse
    const { message, disposition = LU_A_LA_MAIN, texte = 'Votre message a été lu.' } = lu.corps
    const soumis = archives.lire(message)
    if (!soumis) return c.json({ erreurs: [`Message soumis inconnu : ${message}.`] }, 404)
    const { entetes } = lireEntetes(soumis.octets, 0, soumis.octets.length)
    const demande = valeurDe(entetes, 'disposition-notification-to')
    if (demande === null)
      return c.json({ erreurs: ['Ce message ne demande pas d’accusé de lecture.'] }, 409)
    const lecteur = lu.corps.lecteur ?? soumis.enveloppe.destinataires[0]?.adresse ?? ''
    const demandeur = adresseNue(demande)
    const accuse = await composerAccuse(env, {
      octets: soumis.octets,
      lecteur,
      demandeur,
      disposition,
      texte,
    })
    deposerDuSysteme(env, demandeur, accuse)
    return c.json({ demandeur, lecteur })
  }
