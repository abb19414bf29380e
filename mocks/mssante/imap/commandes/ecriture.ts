import type { Dossier, MessageImap } from '../../magasin/dossier.ts'
import { lireDateInterne } from '../fetch/dates.ts'
import { ErreurSyntaxe, type Noeud } from '../lecture/analyser.ts'
import { listeDe, texteDe } from '../lecture/arguments.ts'
import { choisir, ecrireEnsemble, type MessageVu } from '../lecture/ensemble.ts'
import { decoderUtf7 } from '../lecture/utf7.ts'
import { ecrireDrapeaux } from '../selection.ts'
import { type CommandeServie, non, ok, type SessionImap } from '../session.ts'

const DRAPEAU = /^(\\[A-Za-z]+|[!#$&'+,\-./0-9:;<=>?@A-Z^_`a-z|}~]{1,100})$/
const DRAPEAUX_MAX = 100

function lireDrapeaux(noeud: Noeud | undefined): readonly string[] {
  const drapeaux = listeDe(noeud).map(texteDe)
  if (drapeaux.length > DRAPEAUX_MAX || drapeaux.some((d) => !DRAPEAU.test(d)))
    throw new ErreurSyntaxe('drapeau refuse')
  // \Recent appartient au serveur (RFC 3501 §2.3.2).
  return drapeaux.filter((d) => d.toLowerCase() !== '\\recent').map(canonique)
}

const SYSTEME = ['\\Seen', '\\Answered', '\\Flagged', '\\Deleted', '\\Draft']
const canonique = (drapeau: string): string =>
  SYSTEME.find((s) => s.toLowerCase() === drapeau.toLowerCase()) ?? drapeau

const GESTES: Readonly<
  Record<string, (avant: ReadonlySet<string>, dits: readonly string[]) => readonly string[]>
> = {
  FLAGS: (_, dits) => dits,
  '+FLAGS': (avant, dits) => [...avant, ...dits],
  '-FLAGS': (avant, dits) => [...avant].filter((d) => !dits.includes(d)),
}

const marquer =
  ({ uid }: { uid: boolean }): CommandeServie['executer'] =>
  (session, args) => {
    const { selection } = session
    if (!selection || selection.lectureSeule) return non('lecture seule', 'READ-ONLY')
    const geste = texteDe(args[1]).toUpperCase()
    const silencieux = geste.endsWith('.SILENT')
    const changer = GESTES[geste.replace(/\.SILENT$/, '')]
    if (!changer) throw new ErreurSyntaxe('geste inconnu')
    // « FLAGS \Seen » sans parenthèses est permis (RFC 3501 §9, store-att-flags).
    const dits =
      args.length > 3
        ? lireDrapeaux({ genre: 'liste', noeuds: args.slice(2) })
        : lireDrapeaux(args[2])
    for (const { rang, message } of choisir(selection.vue, texteDe(args[0]), { uid })) {
      const apres = changer(message.drapeaux, dits)
      selection.dossier.marquer(message, apres, selection.observateur)
      if (silencieux) continue
      const identifiant = uid ? `UID ${message.uid} ` : ''
      session.envoyer(
        `* ${rang} FETCH (${identifiant}FLAGS ${ecrireDrapeaux(message, selection.recents)})\r\n`,
      )
    }
    return ok()
  }

function copierDans(
  cible: Dossier,
  choisis: readonly MessageVu[],
): { code: string; sources: readonly MessageImap[] } {
  const sources = choisis.map(({ message }) => message)
  const copies = sources.map(({ id, contenu, drapeaux, dateInterne }) =>
    cible.deposer({ id, contenu, drapeaux: new Set(drapeaux), dateInterne }),
  )
  const de = ecrireEnsemble(sources.map(({ uid }) => uid))
  const vers = ecrireEnsemble(copies.map(({ uid }) => uid))
  return { sources, code: `COPYUID ${cible.uidValidity} ${de} ${vers}` }
}

const cibleDe = ({ boite }: SessionImap, noeud: Noeud | undefined) =>
  boite?.casier.dossier(decoderUtf7(texteDe(noeud))) ?? null

const copier =
  ({ uid }: { uid: boolean }): CommandeServie['executer'] =>
  (session, args) => {
    const { selection, env, boite } = session
    const cible = cibleDe(session, args[1])
    if (!cible) return non('dossier inconnu', 'TRYCREATE')
    const choisis = choisir(selection?.vue ?? [], texteDe(args[0]), { uid })
    if (choisis.length === 0) return ok('rien a copier')
    const poids = choisis.reduce((t, { message }) => t + message.contenu.octets.length, 0)
    if (boite && env.depot.deborde(boite, poids)) return non('boite pleine', 'OVERQUOTA')
    return ok('copie', copierDans(cible, choisis).code)
  }

const deplacer =
  ({ uid }: { uid: boolean }): CommandeServie['executer'] =>
  (session, args) => {
    const { selection } = session
    if (!selection || selection.lectureSeule) return non('lecture seule', 'READ-ONLY')
    const cible = cibleDe(session, args[1])
    if (!cible) return non('dossier inconnu', 'TRYCREATE')
    const choisis = choisir(selection.vue, texteDe(args[0]), { uid })
    if (choisis.length === 0) return ok('rien a deplacer')
    const { code, sources } = copierDans(cible, choisis)
    session.envoyer(`* OK [${code}] deplace\r\n`)
    selection.dossier.retirer(sources)
    return ok('deplace')
  }

/** Changer les drapeaux, copier, déplacer, déposer (RFC 3501 §6.3.11 et §6.4, RFC 6851). */
export const ECRITURE: Readonly<Record<string, CommandeServie>> = {
  STORE: { moment: 'selectionne', retraits: false, executer: marquer({ uid: false }) },
  'UID STORE': { moment: 'selectionne', executer: marquer({ uid: true }) },
  COPY: { moment: 'selectionne', executer: copier({ uid: false }) },
  'UID COPY': { moment: 'selectionne', executer: copier({ uid: true }) },
  MOVE: { moment: 'selectionne', retraits: true, executer: deplacer({ uid: false }) },
  'UID MOVE': { moment: 'selectionne', retraits: true, executer: deplacer({ uid: true }) },
  APPEND: {
    moment: 'authentifie',
    executer(session, args) {
      const { env, boite } = session
      const contenu = args.at(-1)
      const cible = cibleDe(session, args[0])
      if (!boite || !cible) return non('dossier inconnu', 'TRYCREATE')
      if (contenu?.genre !== 'chaine' || args.length < 2) throw new ErreurSyntaxe('message absent')
      const milieu = args.slice(1, -1)
      const drapeaux = milieu.find(({ genre }) => genre === 'liste')
      const date = milieu.find(({ genre }) => genre === 'chaine')
      const plein =
        env.depot.deborde(boite, contenu.octets.length) ||
        env.pannes.prendre({ endpoint: 'imap', etape: 'APPEND', boite: boite.adresse }, 'quota')
      if (plein) return non('boite pleine', 'OVERQUOTA')
      const depose = env.depot.deposer(boite, contenu.octets, {
        dossier: cible.nom,
        drapeaux: drapeaux ? lireDrapeaux(drapeaux) : [],
        ...(date ? { date: lireDateInterne(texteDe(date)) } : {}),
      })
      const perdue = { endpoint: 'imap', etape: 'APPEND', boite: boite.adresse } as const
      if (env.pannes.prendre(perdue, 'drop-after-append')) session.raccrocher()
      return ok('depose', `APPENDUID ${cible.uidValidity} ${depose.uid}`)
    },
  },
}
