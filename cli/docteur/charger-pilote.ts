import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { PilotePartiel } from '../../steps/pilotes/contrat.ts'
import { VERSION_CONTRAT } from '../../steps/pilotes/contrat.ts'
import { cheminLisible } from '../chemins.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { raisonDe } from '../ligne/raison.ts'

/** Ce que tout pilote fournit ; les actions, elles, peuvent manquer. */
const CADRE = ['demarrer', 'arreter', 'fermer', 'lireVersion', 'observer', 'observerAria'] as const

const schemaCadre = z.looseObject({ nom: z.string().min(1), contrat: z.number() })

async function creer(chemin: string, refuser: (raison: string, cause?: unknown) => Error) {
  let module: { default?: unknown }
  try {
    module = await import(pathToFileURL(chemin).href)
  } catch (cause) {
    throw refuser(`il ne se charge pas (${raisonDe(cause)})`, cause)
  }
  if (typeof module.default !== 'function')
    throw refuser('son export par défaut n’est pas une fonction')
  try {
    return (await module.default({ lgc: null, mutations: [] })) as unknown
  } catch (cause) {
    throw refuser(`sa création a échoué (${raisonDe(cause)})`, cause)
  }
}

/**
 * Charge le pilote d’un éditeur et contrôle son cadre, sans rien démarrer.
 * Lève SEGUR-PIL-001, SEGUR-PIL-002 (avec tout ce qui manque) ou SEGUR-PIL-003.
 */
export async function chargerPilote(cible: string): Promise<PilotePartiel> {
  const absolu = path.resolve(cible)
  const chemin = cheminLisible(absolu)
  const refuser = (raison: string, cause?: unknown) =>
    new ErreurSegur('SEGUR-PIL-002', { chemin, raison }, { cause })
  if (!existsSync(absolu)) throw new ErreurSegur('SEGUR-PIL-001', { chemin })
  const pilote = await creer(absolu, refuser)
  const lu = schemaCadre.safeParse(pilote)
  if (!lu.success) throw refuser('la fonction ne rend pas un pilote (nom, contrat)')
  if (lu.data.contrat !== VERSION_CONTRAT)
    throw new ErreurSegur('SEGUR-PIL-003', {
      chemin,
      trouve: lu.data.contrat,
      attendu: VERSION_CONTRAT,
    })
  const manquants = CADRE.filter((nom) => typeof lu.data[nom] !== 'function')
  if (manquants.length > 0) throw refuser(`il lui manque ${manquants.join(', ')}`)
  return pilote as PilotePartiel
}
