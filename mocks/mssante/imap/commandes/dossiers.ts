import type { Dossier } from '../../magasin/dossier.ts'
import { citer, listeDe, texteDe } from '../lecture/arguments.ts'
import { convenir } from '../lecture/motif.ts'
import { decoderUtf7, encoderUtf7 } from '../lecture/utf7.ts'
import { type CommandeServie, mauvais, non, ok, type SessionImap } from '../session.ts'

const NOM_MAX = 255
const DOSSIERS_MAX = 1_000

const dossiersDe = ({ boite }: SessionImap): readonly Dossier[] => boite?.casier.dossiers() ?? []
const nomDe = (noeud: Parameters<typeof texteDe>[0]) => decoderUtf7(texteDe(noeud))
const ecrireNom = (nom: string) => citer(encoderUtf7(nom))

function attributs(dossier: Dossier, tous: readonly Dossier[]): string {
  const enfants = tous.some(({ nom }) => nom.startsWith(`${dossier.nom}/`))
  const usage = dossier.usage === null ? '' : ` ${dossier.usage}`
  return `(${enfants ? '\\HasChildren' : '\\HasNoChildren'}${usage})`
}

const lister =
  (verbe: 'LIST' | 'LSUB'): CommandeServie['executer'] =>
  (session, args) => {
    // Une sélection entre parenthèses (RFC 5258) précède parfois la référence.
    const suite = args[0]?.genre === 'liste' ? args.slice(1) : args
    const options = args[0]?.genre === 'liste' ? args[0].noeuds.map(texteDe) : []
    const speciaux = options.some((option) => option.toUpperCase() === 'SPECIAL-USE')
    const [reference, ...motifs] = suite.slice(0, 2)
    const prefixe = nomDe(reference)
    const lus = motifs.flatMap((m) => (m.genre === 'liste' ? m.noeuds : [m])).map(nomDe)
    if (lus.length === 1 && lus[0] === '') {
      session.envoyer(`* ${verbe} (\\Noselect) "/" ""\r\n`)
      return ok()
    }
    const convient = lus.map((motif) => convenir(`${prefixe}${motif}`))
    const tous = dossiersDe(session)
    for (const dossier of tous) {
      if (verbe === 'LSUB' && !dossier.abonne) continue
      if (speciaux && dossier.usage === null) continue
      if (!convient.some((test) => test(dossier.nom))) continue
      session.envoyer(`* ${verbe} ${attributs(dossier, tous)} "/" ${ecrireNom(dossier.nom)}\r\n`)
    }
    return ok()
  }

const abonner =
  (abonne: boolean): CommandeServie['executer'] =>
  ({ boite }, args) => {
    const dossier = boite?.casier.dossier(nomDe(args[0]))
    if (!dossier) return non('dossier inconnu', 'NONEXISTENT')
    dossier.abonne = abonne
    return ok()
  }

const MESURES: Readonly<Record<string, (dossier: Dossier) => number>> = {
  MESSAGES: (d) => d.messages().length,
  RECENT: (d) => d.messages().filter(({ uid }) => uid > d.vuJusqua).length,
  UIDNEXT: (d) => d.uidSuivant(),
  UIDVALIDITY: (d) => d.uidValidity,
  UNSEEN: (d) => d.messages().filter(({ drapeaux }) => !drapeaux.has('\\Seen')).length,
  SIZE: (d) => d.messages().reduce((total, { contenu }) => total + contenu.octets.length, 0),
}

function nomValable(nom: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: un nom de dossier n'en porte pas
  return nom !== '' && nom.length <= NOM_MAX && !/[\x00-\x1f\x7f*%]/.test(nom)
}

/** Les dossiers d'une boîte (RFC 3501 §6.3). */
export const DOSSIERS: Readonly<Record<string, CommandeServie>> = {
  LIST: { moment: 'authentifie', executer: lister('LIST') },
  LSUB: { moment: 'authentifie', executer: lister('LSUB') },
  SUBSCRIBE: { moment: 'authentifie', executer: abonner(true) },
  UNSUBSCRIBE: { moment: 'authentifie', executer: abonner(false) },
  NAMESPACE: {
    moment: 'authentifie',
    executer(session) {
      session.envoyer('* NAMESPACE (("" "/")) NIL NIL\r\n')
      return ok()
    },
  },
  STATUS: {
    moment: 'authentifie',
    executer(session, args) {
      const dossier = session.boite?.casier.dossier(nomDe(args[0]))
      if (!dossier) return non('dossier inconnu', 'NONEXISTENT')
      const mesures = listeDe(args[1]).map((noeud) => texteDe(noeud).toUpperCase())
      if (mesures.some((mesure) => !MESURES[mesure])) return mauvais('mesure inconnue')
      const dites = mesures.map((mesure) => `${mesure} ${MESURES[mesure]?.(dossier) ?? 0}`)
      session.envoyer(`* STATUS ${ecrireNom(dossier.nom)} (${dites.join(' ')})\r\n`)
      return ok()
    },
  },
  CREATE: {
    moment: 'authentifie',
    executer({ boite }, args) {
      const nom = nomDe(args[0]).replace(/\/$/, '')
      if (!boite || !nomValable(nom)) return non('nom de dossier refuse', 'CANNOT')
      if (boite.casier.dossier(nom)) return non('ce dossier existe', 'ALREADYEXISTS')
      if (boite.casier.dossiers().length >= DOSSIERS_MAX) return non('trop de dossiers', 'LIMIT')
      boite.casier.creer(nom)
      return ok()
    },
  },
  DELETE: {
    moment: 'authentifie',
    executer({ boite }, args) {
      const dossier = boite?.casier.dossier(nomDe(args[0]))
      if (!boite || !dossier) return non('dossier inconnu', 'NONEXISTENT')
      if (dossier.nom === 'INBOX') return non('INBOX ne se supprime pas', 'CANNOT')
      boite.casier.supprimer(dossier.nom)
      return ok()
    },
  },
  RENAME: {
    moment: 'authentifie',
    executer({ boite }, args) {
      const ancien = boite?.casier.dossier(nomDe(args[0]))
      const nouveau = nomDe(args[1])
      if (!boite || !ancien) return non('dossier inconnu', 'NONEXISTENT')
      if (ancien.nom === 'INBOX' || !nomValable(nouveau))
        return non('ce dossier ne se renomme pas ainsi', 'CANNOT')
      if (boite.casier.dossier(nouveau)) return non('ce dossier existe', 'ALREADYEXISTS')
      boite.casier.renommer(ancien.nom, nouveau)
      return ok()
    },
  },
}
