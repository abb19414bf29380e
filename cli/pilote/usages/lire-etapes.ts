import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ACTIONS, type Actions } from '../../../steps/pilotes/contrat.ts'
import { RACINE } from '../../chemins.ts'
import { type Bloc, decouperModule, lireImportsRelatifs } from './decouper-module.ts'

const STEPS = path.join(RACINE, 'steps')

export type NomAction = keyof Actions

/** Une étape écrite dans steps/, et ce qu'elle demande au pilote, fonctions appelées comprises. */
export interface EtapeDefinie {
  motif: string
  actions: ReadonlySet<NomAction>
}

interface Module {
  blocs: readonly Bloc[]
  imports: ReturnType<typeof lireImportsRelatifs>
}

const estAction = (nom: string): nom is NomAction => (ACTIONS as readonly string[]).includes(nom)

function directes(texte: string): NomAction[] {
  return [...texte.matchAll(/\bpilote\s*\.\s*(\w+)/g)].map(([, nom = '']) => nom).filter(estAction)
}

/** Les fichiers d'étapes, ceux que cucumber charge : steps/*.ts et steps/<chapitre>/*.ts. */
function fichiersEtapes(): string[] {
  const chapitres = ['.', 'ins']
  return chapitres.flatMap((chapitre) =>
    readdirSync(path.join(STEPS, chapitre))
      .filter((nom) => nom.endsWith('.ts') && !nom.endsWith('.test.ts'))
      .map((nom) => path.join(STEPS, chapitre, nom)),
  )
}

function creerLecteur() {
  const modules = new Map<string, Module>()
  return (fichier: string): Module => {
    const connu = modules.get(fichier)
    if (connu) return connu
    const dehors = !fichier.startsWith(STEPS + path.sep) || !existsSync(fichier)
    const texte = dehors ? '' : readFileSync(fichier, 'utf8')
    const lu = { blocs: decouperModule(texte), imports: lireImportsRelatifs(texte) }
    modules.set(fichier, lu)
    return lu
  }
}

/**
 * Ce que chaque étape demande au pilote, lu dans les sources sans les exécuter : les appels
 * `pilote.action(…)` de l'étape et des fonctions de steps/ qu'elle appelle.
 */
export function lireEtapes(): readonly EtapeDefinie[] {
  const lire = creerLecteur()

  function suivre(fichier: string, bloc: Bloc, vus: Set<string>): NomAction[] {
    const cle = `${fichier} ${bloc.nom ?? bloc.motif ?? bloc.texte}`
    if (vus.has(cle)) return []
    vus.add(cle)
    const { blocs, imports } = lire(fichier)
    const cites = new Set(bloc.texte.match(/\b[A-Za-z_]\w*/g) ?? [])
    const locaux = blocs.filter(({ nom }) => nom !== null && nom !== bloc.nom && cites.has(nom))
    const lointains = imports
      .filter(({ local }) => cites.has(local))
      .flatMap(({ de, origine }) => {
        const cible = path.resolve(path.dirname(fichier), de)
        return lire(cible)
          .blocs.filter(({ nom }) => nom === origine)
          .map((b) => [cible, b] as const)
      })
    return [
      ...directes(bloc.texte),
      ...locaux.flatMap((b) => suivre(fichier, b, vus)),
      ...lointains.flatMap(([cible, b]) => suivre(cible, b, vus)),
    ]
  }

  return fichiersEtapes().flatMap((fichier) =>
    lire(fichier).blocs.flatMap((bloc) =>
      bloc.motif === null
        ? []
        : [{ motif: bloc.motif, actions: new Set(suivre(fichier, bloc, new Set())) }],
    ),
  )
}
