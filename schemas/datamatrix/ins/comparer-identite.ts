import type { AnomalieSituee } from '../../anomalie-situee.ts'
import { montrer } from '../../montrer.ts'
import { situer } from '../situer.ts'
import { type IdentifiantIns, lieuDuChamp } from './champs.ts'
import { valeurDe } from './decoder.ts'
import type { DatamatrixIns } from './types.ts'

/** L'identité que le datamatrix doit porter ; seuls les traits donnés sont comparés. */
export interface IdentiteAttendue {
  /** 15 caractères, clé comprise ; les espaces sont ignorées. */
  matricule?: string | undefined
  oid?: string | undefined
  /** Liste des prénoms de naissance, séparés par une espace. */
  prenoms?: string | undefined
  nomNaissance?: string | undefined
  /** M ou F. */
  sexe?: string | undefined
  /** AAAA-MM-JJ. */
  dateNaissance?: string | undefined
  /** Code COG de 5 caractères. */
  lieuNaissance?: string | undefined
}

const GRAVITE = { marque: 'V', gravite: 'bloquante' } as const
const SOURCE = 'INS.57.01 ; ins.md §11'

const compact = (valeur: string) => valeur.replace(/\s/g, '')
const enJours = (date: string) => date.split('-').reverse().join('-')

interface Trait {
  nom: keyof IdentiteAttendue
  champ: IdentifiantIns
  /** Comment la valeur attendue s'écrit dans le symbole. */
  ecrire?: (valeur: string) => string
}

const TRAITS: readonly Trait[] = [
  { nom: 'matricule', champ: 'S1', ecrire: compact },
  { nom: 'oid', champ: 'S2' },
  { nom: 'prenoms', champ: 'S3' },
  { nom: 'nomNaissance', champ: 'S4' },
  { nom: 'sexe', champ: 'S5' },
  { nom: 'dateNaissance', champ: 'S6', ecrire: enJours },
  { nom: 'lieuNaissance', champ: 'S7' },
]

/** Compare un datamatrix à l'identité attendue, trait par trait : une anomalie `datamatrix-ins.attendu-…` par écart. */
export function comparerIdentite(
  lu: DatamatrixIns,
  attendue: IdentiteAttendue,
): readonly AnomalieSituee[] {
  return TRAITS.flatMap(({ nom, champ, ecrire }) => {
    const valeur = attendue[nom]
    if (valeur === undefined) return []
    const voulue = ecrire ? ecrire(valeur) : valeur
    const lue = valeurDe(lu, champ)
    if (lue === voulue) return []
    const regle = `datamatrix-ins.attendu-${nom.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`
    return [
      situer(
        { regle, source: SOURCE, ...GRAVITE },
        {
          lieu: lieuDuChamp(champ),
          message: `Attendu « ${montrer(voulue)} », lu ${lue === null ? 'rien' : `« ${montrer(lue)} »`}.`,
          remede: 'Écrire dans le datamatrix les traits de l’identité qualifiée du patient.',
        },
      ),
    ]
  })
}
