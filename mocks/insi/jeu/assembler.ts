import { cleMatricule } from '../../../schemas/insi/cle-matricule.ts'
import type { Colonne } from './colonnes.ts'

type Cellules = ReadonlyMap<Colonne, unknown>

const texte = (cellules: Cellules, colonne: Colonne) => cellules.get(colonne) as string | undefined

function matriculeDe(numero: string | undefined, cle: string | undefined, oid?: string) {
  if (numero === undefined) return undefined
  return {
    numero: numero.slice(0, 13),
    cle: cle ?? (numero.length === 15 ? numero.slice(13) : undefined),
    ...(oid === undefined ? {} : { oid }),
  }
}

function nirUlterieurDe(cellules: Cellules) {
  const numero = texte(cellules, 'nirUlterieur')
  const le = texte(cellules, 'nirUlterieurLe')
  if (numero === undefined && le === undefined) return null
  // Sa clé peut manquer : elle ne prouverait rien de plus, le numéro est au choix de qui écrit le jeu.
  const cle = numero?.length === 13 ? (cleMatricule(numero) ?? '') : undefined
  return { ...matriculeDe(numero, cle), aPartirDu: le && `${le}T00:00:00.000Z` }
}

function ouvrantDroitDe(cellules: Cellules) {
  const numero = texte(cellules, 'ouvrantDroit')
  const rang = cellules.get('rang')
  if (numero === undefined && rang === undefined) return null
  return { numero: numero?.slice(0, 13), rang: rang ?? 1 }
}

/** L'identité que disent les cellules d'une ligne, à valider ensuite : une clé à 15 est découpée. */
export function assembler(cellules: Cellules): Record<string, unknown> {
  const oid = texte(cellules, 'oid')
  return {
    nomNaissance: cellules.get('nomNaissance'),
    prenoms: cellules.get('prenoms'),
    sexe: cellules.get('sexe'),
    dateNaissance: cellules.get('dateNaissance'),
    lieuNaissance: cellules.get('lieuNaissance'),
    matricule: matriculeDe(texte(cellules, 'matricule'), texte(cellules, 'cle'), oid),
    historique: cellules.get('historique') ?? [],
    clesFausses: cellules.get('cleFausse') ?? false,
    statut: cellules.get('statut') ?? 'active',
    nirUlterieur: nirUlterieurDe(cellules),
    ouvrantDroit: ouvrantDroitDe(cellules),
  }
}
