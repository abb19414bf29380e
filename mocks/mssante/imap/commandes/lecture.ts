import { type Demande, lireDemandes } from '../fetch/demandes.ts'
import { ecrireReponse } from '../fetch/ecrire.ts'
import { texteDe } from '../lecture/arguments.ts'
import { choisir } from '../lecture/ensemble.ts'
import { lireRecherche } from '../search/lire-recherche.ts'
import { type CommandeServie, non, ok, type SessionImap } from '../session.ts'

/** Un message ou une de ses parties, en-têtes seuls exceptés. */
const porteUnCorps = (demandes: readonly Demande[]): boolean =>
  demandes.some((d) => d.genre === 'section' && !d.nom.includes('HEADER'))

const couperPendant = ({ env, boite }: SessionImap): boolean =>
  env.pannes.prendre(
    { endpoint: 'imap', etape: 'FETCH', boite: boite?.adresse ?? null },
    'drop-during-fetch',
  ) !== null

const lire =
  ({ uid }: { uid: boolean }): CommandeServie['executer'] =>
  async (session, args) => {
    const { selection } = session
    if (!selection) return non('aucun dossier ouvert')
    const voulues = lireDemandes(args[1])
    const demandes =
      uid && !voulues.some(({ genre }) => genre === 'UID')
        ? [{ genre: 'UID' } as const, ...voulues]
        : voulues
    const lues = demandes.some((d) => d.genre === 'section' && d.lue) && !selection.lectureSeule
    const { dossier, recents, observateur } = selection
    for (const vu of choisir(selection.vue, texteDe(args[0]), { uid })) {
      const { message } = vu
      const devientLu = lues && !message.drapeaux.has('\\Seen')
      if (devientLu) dossier.marquer(message, [...message.drapeaux, '\\Seen'], observateur)
      const dites =
        devientLu && !demandes.some(({ genre }) => genre === 'FLAGS')
          ? [...demandes, { genre: 'FLAGS' } as const]
          : demandes
      const reponse = ecrireReponse(vu, dites, recents)
      if (porteUnCorps(demandes) && couperPendant(session)) {
        // La moitié du littéral part : le client l'attend entier, et ne l'aura pas.
        const octets = Buffer.concat(reponse.map((m) => Buffer.from(m)))
        session.envoyer(octets.subarray(0, octets.length >> 1))
        session.raccrocher()
        return ok()
      }
      session.envoyer(...reponse)
      // Un client lent ne doit pas faire tenir toute la boîte en mémoire.
      await session.ecouler()
    }
    return ok()
  }

const chercher =
  ({ uid }: { uid: boolean }): CommandeServie['executer'] =>
  (session, args) => {
    const { selection } = session
    if (!selection) return non('aucun dossier ouvert')
    const recherche = lireRecherche(args, selection)
    if ('jeuInconnu' in recherche) return non('jeu de caracteres inconnu', 'BADCHARSET (UTF-8)')
    const trouves: number[] = []
    for (const [i, message] of selection.vue.entries())
      if (recherche.critere(message, i + 1)) trouves.push(uid ? message.uid : i + 1)
    session.envoyer(`* SEARCH${trouves.map((n) => ` ${n}`).join('')}\r\n`)
    return ok()
  }

/** Lire et chercher (RFC 3501 §6.4.4 et §6.4.5). */
export const LECTURE: Readonly<Record<string, CommandeServie>> = {
  FETCH: { moment: 'selectionne', retraits: false, executer: lire({ uid: false }) },
  'UID FETCH': { moment: 'selectionne', executer: lire({ uid: true }) },
  SEARCH: { moment: 'selectionne', retraits: false, executer: chercher({ uid: false }) },
  'UID SEARCH': { moment: 'selectionne', executer: chercher({ uid: true }) },
}
