import { homedir, hostname } from 'node:os'
import path from 'node:path'
import type { Fichier } from './lister-fichiers.ts'

type Motif = readonly [RegExp, string]

const litteral = (texte: string): string => texte.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Formes générales : chemins personnels, secrets de services connus, clés entières. */
const MOTIFS: readonly Motif[] = [
  [/\/home\/(?!runner\b)[a-z][\w-]*\//, 'dossier personnel'],
  [/\/Users\/[A-Za-z][\w-]*\//, 'dossier personnel'],
  [/[A-Z]:\\Users\\\w/, 'dossier personnel'],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----\s+[A-Za-z0-9+/=]{40}/, 'clé privée'],
  [/\b(ghp|gho|ghs)_[A-Za-z0-9]{30}|\bgithub_pat_\w{30}/, 'jeton GitHub'],
  [/\bnpm_[A-Za-z0-9]{36}\b/, 'jeton npm'],
  [/\bAKIA[0-9A-Z]{16}\b/, 'clé AWS'],
  [/_auth(Token)?\s*=/, 'identification à un registre'],
  [/^\s*registry\s*=/m, 'adresse de registre'],
  [/"resolved":\s*"https?:\/\/(?!registry\.npmjs\.org\/)/, 'registre privé dans package-lock.json'],
  [/\beyJ[\w-]{30,}\.eyJ[\w-]{30,}\.[\w-]{30,}/, 'jeton signé'],
]

/** Ce qui nommerait la machine où tourne la vérification. */
function motifsDeMachine(racine: string): readonly Motif[] {
  const chemins = [path.resolve(racine), homedir()].filter((chemin) => chemin.length > 4)
  const lieux = chemins.map(
    (chemin): Motif => [
      new RegExp(`(?<![\\w.])${litteral(chemin)}(?![\\w-])`),
      'chemin de cette machine',
    ],
  )
  const nom = hostname()
  if (nom.length < 6 || /^(localhost|debian|ubuntu|runner)/.test(nom)) return lieux
  return [...lieux, [new RegExp(`\\b${litteral(nom)}\\b`), 'nom de cette machine']]
}

/** Un chemin écrit en clair qui remonte au-dessus du projet : il ne mène nulle part chez un autre. */
function sortDuProjet({ chemin, texte }: Fichier): boolean {
  const profondeur = chemin.split('/').length - 1
  const remontees = texte.matchAll(/(?<![\w.'"`/])(?:\.\.\/)+(?=[\w-])/g)
  return [...remontees].some(([montee]) => montee.length / 3 > profondeur)
}

/** Chaque trace d'une machine, d'un registre ou d'un secret, avec sa ligne. */
export function trouverTraces(fichiers: readonly Fichier[], racine: string): readonly string[] {
  const motifs = [...MOTIFS, ...motifsDeMachine(racine)]
  return fichiers.flatMap((fichier) => {
    const trouves = motifs.flatMap(([motif, raison]) => {
      const position = fichier.texte.search(motif)
      if (position < 0) return []
      const ligne = fichier.texte.slice(0, position).split('\n').length
      return [`${fichier.chemin}:${ligne} : ${raison}`]
    })
    const sortie = fichier.chemin.endsWith('.md') && sortDuProjet(fichier)
    return sortie ? [...trouves, `${fichier.chemin} : chemin qui sort du projet`] : trouves
  })
}
