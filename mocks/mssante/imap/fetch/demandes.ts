import { ErreurSyntaxe, type Noeud } from '../lecture/analyser.ts'
import { listeDe, texteDe } from '../lecture/arguments.ts'
import { lireSection, type Section } from './section.ts'

const SIMPLES = [
  'UID',
  'FLAGS',
  'INTERNALDATE',
  'RFC822.SIZE',
  'ENVELOPE',
  'BODYSTRUCTURE',
  'BODY',
] as const
type Simple = (typeof SIMPLES)[number]

/** Une donnée demandée par FETCH. */
export type Demande =
  | { genre: Simple }
  | {
      genre: 'section'
      /** Ce que la réponse répète, `BODY[1.MIME]`. */
      nom: string
      section: Section
      partiel: { debut: number; longueur: number } | null
      /** Vrai quand la lecture pose `\Seen`. */
      lue: boolean
    }

const MACROS: Readonly<Record<string, readonly Simple[]>> = {
  ALL: ['FLAGS', 'INTERNALDATE', 'RFC822.SIZE', 'ENVELOPE'],
  FAST: ['FLAGS', 'INTERNALDATE', 'RFC822.SIZE'],
  FULL: ['FLAGS', 'INTERNALDATE', 'RFC822.SIZE', 'ENVELOPE', 'BODY'],
}

const ANCIENNES: Readonly<Record<string, { section: string; lue: boolean }>> = {
  RFC822: { section: '', lue: true },
  'RFC822.HEADER': { section: 'HEADER', lue: false },
  'RFC822.TEXT': { section: 'TEXT', lue: true },
}

const CORPS = /^BODY(\.PEEK)?\[(.*)\](?:<(\d{1,10})(?:\.(\d{1,10}))?>)?$/is

function lireDemande(texte: string): Demande {
  const nom = texte.toUpperCase()
  const simple = SIMPLES.find((s) => s === nom)
  if (simple) return { genre: simple }
  const ancienne = ANCIENNES[nom]
  if (ancienne)
    return {
      genre: 'section',
      nom,
      section: lireSection(ancienne.section),
      partiel: null,
      lue: ancienne.lue,
    }
  const corps = CORPS.exec(texte)
  if (!corps) throw new ErreurSyntaxe('donnee inconnue')
  const [, apercu, section = '', debut, longueur] = corps
  return {
    genre: 'section',
    nom: `BODY[${section.toUpperCase()}]`,
    section: lireSection(section),
    partiel:
      debut === undefined
        ? null
        : { debut: Number(debut), longueur: Number(longueur ?? 0xff_ff_ff_ff) },
    lue: apercu === undefined,
  }
}

/** Lit ce que FETCH demande : une macro, une donnée ou une liste de données. */
export function lireDemandes(noeud: Noeud | undefined): readonly Demande[] {
  if (noeud?.genre === 'atome') {
    const macro = MACROS[noeud.texte.toUpperCase()]
    if (macro) return macro.map((genre) => ({ genre }))
  }
  const demandes = listeDe(noeud).map((n) => lireDemande(texteDe(n)))
  if (demandes.length === 0) throw new ErreurSyntaxe('liste vide')
  return demandes
}
