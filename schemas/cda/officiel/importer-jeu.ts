import { createHash } from 'node:crypto'
import {
  closeSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'
import { preparerSchematron } from '../../schematron/preparer/preparer.ts'
import { ErreurPreparation } from '../../schematron/preparer/sources.ts'
import { creerAnalyse } from '../../schematron/preparer/table-expressions.ts'
import type { TextesXsd } from './controle-xsd.ts'
import { fichiersDuJeu } from './fichiers-du-jeu.ts'
import {
  type Manifeste,
  type Place,
  PROFILS,
  type SchematronImporte,
  VERSION_CACHE,
  XSD_OFFICIEL,
} from './jeu.ts'
import { ouvrirSources, type SourcesDisque } from './sources-disque.ts'
import type { DossierOfficiel } from './trouver-dossier.ts'
import { compilerXsdOfficiel } from './xsd-officiel.ts'

export interface DemandeImport {
  officiel: DossierOfficiel
  nom: string
  version: string
  /** Dossier où ranger la forme préparée ; celle d'avant n'est remplacée qu'à la fin. */
  destination: string
  date: string
  /** Appelée à chaque étape : ce qui est fait, le rang, le nombre. */
  suivre?: (quoi: string, fait: number, total: number) => void
}

const REFERENCE = /\.(xml|rdf)$/i

/** Les schematrons principaux : les cinq profils, puis un par volet. */
function principaux(
  sources: SourcesDisque,
): readonly Pick<SchematronImporte, 'nom' | 'chemin' | 'genre'>[] {
  const profils = PROFILS.map((profil) => ({
    nom: profil.split('/').at(-1) ?? profil,
    chemin: `schematrons/${profil}.sch`,
    genre: 'profil' as const,
  }))
  const volets = sources.fichiers.flatMap(({ chemin }) => {
    const lu = /^schematrons\/(CI-SIS_[^/]+)\.sch$/i.exec(chemin)
    return lu ? [{ nom: lu[1] ?? '', chemin, genre: 'volet' as const }] : []
  })
  return [...profils, ...volets]
}

/** L'attente entre deux schematrons laisse vivre le terminal ; la préparation, elle, ne s'interrompt pas. */
const souffler = () => new Promise<void>((suite) => setImmediate(suite))

async function preparerTous(
  sources: SourcesDisque,
  dossier: string,
  suivre: DemandeImport['suivre'],
) {
  const analyser = creerAnalyse()
  const liste = principaux(sources)
  const rendus: SchematronImporte[] = []
  mkdirSync(path.join(dossier, 'schematrons'), { recursive: true })
  for (const [rang, { nom, chemin, genre }] of liste.entries()) {
    suivre?.(nom, rang, liste.length)
    await souffler()
    try {
      const { schematron } = preparerSchematron(chemin, sources, analyser)
      const texte = JSON.stringify(schematron)
      writeFileSync(fichiersDuJeu(dossier).schematron(nom), texte)
      const { reserves } = schematron
      rendus.push({ nom, chemin, genre, etat: 'pret', raison: '', reserves, taille: texte.length })
    } catch (erreur) {
      if (!(erreur instanceof ErreurPreparation)) throw erreur
      const raison = erreur.message
      rendus.push({ nom, chemin, genre, etat: 'impossible', raison, reserves: [], taille: 0 })
    }
  }
  return rendus
}

/** Copie bout à bout les documents que les schematrons consultent ; un document mal formé est laissé. */
function rangerReferences(sources: SourcesDisque, fichier: string) {
  const places: Place[] = []
  const rejets: string[] = []
  const sortie = openSync(fichier, 'w')
  let debut = 0
  try {
    for (const { chemin } of sources.fichiers.filter((f) => REFERENCE.test(f.chemin))) {
      if (chemin.startsWith('infrastructure/')) continue
      try {
        const octets = Buffer.from(sources.lire(chemin), 'utf8')
        writeSync(sortie, octets)
        places.push({ chemin, debut, longueur: octets.length })
        debut += octets.length
      } catch (erreur) {
        if (!(erreur instanceof ErreurPreparation)) throw erreur
        rejets.push(`document de référence laissé : ${erreur.message}`)
      }
    }
  } finally {
    closeSync(sortie)
  }
  return { places, rejets }
}

function rangerXsd(sources: SourcesDisque, fichier: string): string | null {
  const textes = Object.fromEntries(
    sources.fichiers
      .filter(({ chemin }) => /\.xsd$/i.test(chemin))
      .map(({ chemin }) => [chemin, Buffer.from(sources.octets(chemin)).toString('utf8')]),
  )
  const entree = sources.trouver(XSD_OFFICIEL)
  if (entree === null)
    return `le schéma XML ${XSD_OFFICIEL} manque : la structure XSD ne sera pas contrôlée`
  try {
    compilerXsdOfficiel(textes, entree, '').liberer()
  } catch (erreur) {
    return `le schéma XML ne se compile pas : ${erreur instanceof Error ? erreur.message : erreur}`
  }
  writeFileSync(fichier, JSON.stringify({ entree, textes } satisfies TextesXsd))
  return null
}

function empreinteDe(sources: SourcesDisque): string {
  const condense = createHash('sha256')
  for (const { chemin } of sources.fichiers) {
    condense
      .update(`${chemin}\n`)
      .update(createHash('sha256').update(sources.octets(chemin)).digest())
  }
  return condense.digest('hex')
}

/**
 * Importe un jeu de règles officiel : contrôle ce que le dossier contient, prépare chaque schematron une
 * fois, et range le tout dans `destination`. Le dossier de l'utilisateur n'est jamais modifié, et l'import
 * d'avant reste en place si celui-ci échoue. Lève `ErreurPreparation` quand le dossier n'est pas le bon.
 */
export async function importerJeu(demande: DemandeImport): Promise<Manifeste> {
  const { officiel, nom, version, destination, date, suivre } = demande
  const presents = Object.entries(officiel.parties).flatMap(([, vrai]) => vrai ?? [])
  const absents = Object.entries(officiel.parties).flatMap(([voulu, vrai]) =>
    vrai === null ? [voulu] : [],
  )
  const sources = ouvrirSources(officiel.racine, presents)
  const chantier = `${destination}.en-cours-${process.pid}`
  rmSync(chantier, { recursive: true, force: true })
  mkdirSync(chantier, { recursive: true })
  try {
    const fichiers = fichiersDuJeu(chantier)
    const schematrons = await preparerTous(sources, chantier, suivre)
    suivre?.('jeux de valeurs', schematrons.length, schematrons.length)
    const { places, rejets } = rangerReferences(sources, fichiers.references)
    const sansXsd = rangerXsd(sources, fichiers.xsd)
    const manifeste: Manifeste = {
      cache: VERSION_CACHE,
      nom,
      version,
      dossier: officiel.racine,
      importeLe: date,
      empreinte: empreinteDe(sources),
      xsd: sansXsd === null,
      schematrons,
      references: places,
      sources: sources.fichiers,
      manques: [
        ...absents.map((dossier) => `le dossier « ${dossier} » manque`),
        ...(sansXsd === null ? [] : [sansXsd]),
        ...schematrons
          .filter(({ etat }) => etat === 'impossible')
          .map((s) => `le schematron ${s.nom} n’a pas pu être préparé : ${s.raison}`),
        ...rejets,
      ],
    }
    if (!schematrons.some(({ etat }) => etat === 'pret')) {
      throw new ErreurPreparation('aucun schematron de ce dossier n’a pu être préparé')
    }
    writeFileSync(fichiers.manifeste, JSON.stringify(manifeste))
    rmSync(destination, { recursive: true, force: true })
    renameSync(chantier, destination)
    return manifeste
  } finally {
    rmSync(chantier, { recursive: true, force: true })
  }
}
