import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { SERVICES_SIMULES, type ServiceSimule } from '../../../mocks/contrat.ts'
import { ACTIONS, type Actions } from '../../../steps/pilotes/contrat.ts'
import { RACINE } from '../../chemins.ts'
import { type Bloc, decouperModule, lireImportsRelatifs } from './decouper-module.ts'

const STEPS = path.join(RACINE, 'steps')

export type NomAction = keyof Actions

/** Une étape écrite dans steps/, et ce qu'elle demande, fonctions appelées comprises. */
export interface EtapeDefinie {
  motif: string
  /** Vrai pour un « Alors » : elle juge. */
  juge: boolean
  actions: ReadonlySet<NomAction>
  /** Les services dont elle lit le journal, ou qu'elle commande : ils doivent être simulés. */
  services: ReadonlySet<ServiceSimule>
}

interface Module {
  blocs: readonly Bloc[]
  imports: ReturnType<typeof lireImportsRelatifs>
}

const estAction = (nom: string): nom is NomAction => (ACTIONS as readonly string[]).includes(nom)

const noms = (texte: string, motif: RegExp): string[] =>
  [...texte.matchAll(motif)].map(([, nom = '']) => nom)

const actionsDirectes = (texte: string): NomAction[] =>
  noms(texte, /\bpilote\s*\.\s*(\w+)/g).filter(estAction)

/** Une fonction qui regarde d'abord si le service est simulé se passe de lui. */
const servicesDirects = (texte: string): ServiceSimule[] =>
  SERVICES_SIMULES.filter(
    (service) =>
      noms(texte, /\bsimulateurs\s*\.\s*(?:journal|lire|poster)\(\s*'(\w+)'/g).includes(service) &&
      !texte.includes(`simules.includes('${service}')`),
  )

/** Les fichiers d'étapes, ceux que cucumber charge : un dossier par chapitre, au réglage de cucumber.cjs. */
function fichiersEtapes(): string[] {
  const reglage = readFileSync(path.join(RACINE, 'cucumber.cjs'), 'utf8')
  const chapitres = noms(reglage, /'steps\/(?:(\w+)\/)?[^/']*\.ts'/g)
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
 * Ce que chaque étape demande au pilote et aux services, lu dans les sources sans les exécuter : les
 * appels `pilote.action(…)` et `simulateurs.journal('…')` de l'étape et des fonctions de steps/
 * qu'elle appelle.
 */
export function lireEtapes(): readonly EtapeDefinie[] {
  const lire = creerLecteur()

  /** Le texte de l'étape, et de chaque fonction qu'elle emploie. */
  function suivre(fichier: string, bloc: Bloc, vus: Set<string>): string[] {
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
      bloc.texte,
      ...locaux.flatMap((b) => suivre(fichier, b, vus)),
      ...lointains.flatMap(([cible, b]) => suivre(cible, b, vus)),
    ]
  }

  return fichiersEtapes().flatMap((fichier) =>
    lire(fichier).blocs.flatMap((bloc) => {
      if (bloc.motif === null) return []
      const textes = suivre(fichier, bloc, new Set())
      return [
        {
          motif: bloc.motif,
          juge: bloc.texte.startsWith('Then'),
          actions: new Set(textes.flatMap(actionsDirectes)),
          services: new Set(textes.flatMap(servicesDirects)),
        },
      ]
    }),
  )
}
