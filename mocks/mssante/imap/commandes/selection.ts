import { texteDe } from '../lecture/arguments.ts'
import { choisir } from '../lecture/ensemble.ts'
import { decoderUtf7 } from '../lecture/utf7.ts'
import { type CommandeServie, non, ok, type SessionImap } from '../session.ts'

const DRAPEAUX = '\\Answered \\Flagged \\Deleted \\Seen \\Draft'

const ouvrir =
  ({ lectureSeule }: { lectureSeule: boolean }): CommandeServie['executer'] =>
  (session, args) => {
    const dossier = session.boite?.casier.dossier(decoderUtf7(texteDe(args[0]))) ?? null
    const selection = session.selectionner(dossier, { lectureSeule })
    if (!dossier || !selection) return non('dossier inconnu', 'NONEXISTENT')
    const { vue, recents } = selection
    const nonLu = vue.findIndex(({ drapeaux }) => !drapeaux.has('\\Seen'))
    session.envoyer(
      `* FLAGS (${DRAPEAUX} $MDNSent $Forwarded $Integre)\r\n`,
      `* ${vue.length} EXISTS\r\n* ${recents.size} RECENT\r\n`,
      ...(nonLu < 0 ? [] : [`* OK [UNSEEN ${nonLu + 1}] premier non lu\r\n`]),
      `* OK [UIDVALIDITY ${dossier.uidValidity}] identifiants stables\r\n`,
      `* OK [UIDNEXT ${dossier.uidSuivant()}] identifiant suivant\r\n`,
      lectureSeule
        ? '* OK [PERMANENTFLAGS ()] lecture seule\r\n'
        : `* OK [PERMANENTFLAGS (${DRAPEAUX} $MDNSent $Forwarded $Integre \\*)] drapeaux gardes\r\n`,
    )
    return ok('ouvert', lectureSeule ? 'READ-ONLY' : 'READ-WRITE')
  }

function expurger({ selection }: SessionImap, retenir: (uid: number) => boolean): void {
  if (!selection || selection.lectureSeule) return
  selection.dossier.retirer(
    selection.dossier
      .messages()
      .filter(({ uid, drapeaux }) => drapeaux.has('\\Deleted') && retenir(uid)),
  )
}

/** Ouvrir, quitter et nettoyer un dossier (RFC 3501 §6.3 et §6.4, RFC 3691, RFC 4315). */
export const SELECTION: Readonly<Record<string, CommandeServie>> = {
  SELECT: { moment: 'authentifie', executer: ouvrir({ lectureSeule: false }) },
  EXAMINE: { moment: 'authentifie', executer: ouvrir({ lectureSeule: true }) },
  CHECK: { moment: 'selectionne', retraits: true, executer: () => ok() },
  CLOSE: {
    moment: 'selectionne',
    executer(session) {
      expurger(session, () => true)
      session.selectionner(null, { lectureSeule: true })
      return ok()
    },
  },
  UNSELECT: {
    moment: 'selectionne',
    executer(session) {
      session.selectionner(null, { lectureSeule: true })
      return ok()
    },
  },
  EXPUNGE: {
    moment: 'selectionne',
    retraits: true,
    executer(session) {
      if (session.selection?.lectureSeule) return non('lecture seule', 'READ-ONLY')
      expurger(session, () => true)
      return ok()
    },
  },
  'UID EXPUNGE': {
    moment: 'selectionne',
    retraits: true,
    executer(session, args) {
      const { selection } = session
      if (!selection || selection.lectureSeule) return non('lecture seule', 'READ-ONLY')
      const uids = new Set(
        choisir(selection.vue, texteDe(args[0]), { uid: true }).map(({ message }) => message.uid),
      )
      expurger(session, (uid) => uids.has(uid))
      return ok()
    },
  },
}
