import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { lireCampagneJson } from '../campagne/campagne-json.ts'
import { type Campagne, VERDICTS, type Verdict } from '../campagne/types.ts'
import type { CampagneLue } from '../modele/types.ts'
import type { VerdictsJson } from '../verdicts-json.ts'

/** Une campagne de la suite : ses verdicts, et ce que valent ses preuves. */
export interface PointTendance {
  /** Nom du dossier. */
  nom: string
  versionLgc: string
  debut: string
  verdicts: Readonly<Record<Verdict, number>>
  preuves: { prises: number; recevables: number }
  courante: boolean
}

const PRECEDENTES = 11
/** Au-delà, un `verdicts.json` n'est pas des nôtres. */
const TAILLE_MAX = 64 * 1024 * 1024
const NOM_CAMPAGNE = /^\d{8}-\d{6}-/

/** Deux campagnes ne se suivent que si elles demandent la même chose au même logiciel. */
const suite = ({ produit, rem, selection, profils, mutations, cible }: Campagne): string =>
  JSON.stringify([produit, rem.code, cible, selection.toSorted(), profils.toSorted(), mutations])

function lireVerdicts(dossier: string): VerdictsJson {
  const chemin = path.join(dossier, 'verdicts.json')
  if (statSync(chemin).size > TAILLE_MAX) throw new Error('verdicts.json démesuré')
  return JSON.parse(readFileSync(chemin, 'utf8')) as VerdictsJson
}

function compter({ verdicts }: VerdictsJson): Pick<PointTendance, 'verdicts' | 'preuves'> {
  const preuves = verdicts.flatMap((scenario) => scenario.preuves)
  const nombre = (voulu: Verdict) => verdicts.filter(({ verdict }) => verdict === voulu).length
  return {
    verdicts: Object.fromEntries(VERDICTS.map((nom) => [nom, nombre(nom)])) as Record<
      Verdict,
      number
    >,
    preuves: {
      prises: preuves.filter(({ fichier }) => fichier !== null).length,
      recevables: preuves.filter(({ recevable }) => recevable).length,
    },
  }
}

/** Le point d'une campagne voisine, ou `null` quand elle n'est pas de la suite ou ne se lit pas. */
function lirePoint(dossier: string, courante: Campagne): PointTendance | null {
  try {
    const campagne = lireCampagneJson(dossier)
    if (suite(campagne) !== suite(courante) || campagne.debut >= courante.debut) return null
    const { versionLgc, debut } = campagne
    const nom = path.basename(dossier)
    return { nom, versionLgc, debut, ...compter(lireVerdicts(dossier)), courante: false }
  } catch {
    // Une voisine interrompue ou retouchée ne prive pas celle-ci de son rapport.
    return null
  }
}

function voisins(parent: string): readonly Dirent[] {
  try {
    return readdirSync(parent, { withFileTypes: true })
  } catch {
    return []
  }
}

/**
 * Les campagnes qui précèdent celle-ci à côté d'elle, de la plus ancienne à elle-même ; vide quand
 * elle est la première.
 */
export function lireTendance({ dossier, campagne, resume }: CampagneLue): readonly PointTendance[] {
  const parent = path.dirname(path.resolve(dossier))
  const avant = voisins(parent)
    .filter((entree) => entree.isDirectory() && NOM_CAMPAGNE.test(entree.name))
    .flatMap(({ name }) => lirePoint(path.join(parent, name), campagne) ?? [])
    .sort((a, b) => a.debut.localeCompare(b.debut))
    .slice(-PRECEDENTES)
  if (avant.length === 0) return []
  const { versionLgc, debut } = campagne
  const { prises, recevables } = resume.preuves
  return [
    ...avant,
    {
      ...{ nom: path.basename(dossier), versionLgc, debut, courante: true },
      ...{ verdicts: resume.verdicts, preuves: { prises, recevables } },
    },
  ]
}
