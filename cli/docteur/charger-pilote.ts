import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { PilotePartiel } from '../../steps/pilotes/contrat.ts'
import {
  ACTIONS,
  CADRE,
  CROCHETS,
  changementsDepuis,
  VERSION_CONTRAT,
} from '../../steps/pilotes/contrat.ts'
import { contexteEditeur } from '../../steps/pilotes/index.ts'
import { cheminLisible } from '../chemins.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { raisonDe } from '../ligne/raison.ts'

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
    return (await module.default(contexteEditeur({ lgc: null, mutations: [] }))) as unknown
  } catch (cause) {
    throw refuser(`sa création a échoué (${raisonDe(cause)})`, cause)
  }
}

/** Ce qu’il faut changer au pilote, ou au banc quand c’est lui le plus ancien. */
function direVersions(trouve: number): readonly string[] {
  const changements = changementsDepuis(trouve)
  if (changements.length > 0) return changements
  return ['Ce pilote est plus récent que le banc : mettez le banc à jour.']
}

/** Un nom du contrat qui porte autre chose qu’une fonction ne serait jamais appelé. */
function nomsFaux(pilote: object): string[] {
  return [...CADRE, ...CROCHETS, ...ACTIONS].filter((nom) => {
    const valeur: unknown = Reflect.get(pilote, nom)
    return valeur !== undefined && typeof valeur !== 'function'
  })
}

/**
 * Charge le pilote d’un éditeur et contrôle ce qu’il fournit, sans rien démarrer. Lève SEGUR-PIL-001,
 * SEGUR-PIL-002 (avec tout ce qui est faux) ou SEGUR-PIL-003 (avec ce qui a changé au contrat).
 */
export async function chargerPilote(cible: string): Promise<PilotePartiel> {
  const absolu = path.resolve(cible)
  const chemin = cheminLisible(absolu)
  const refuser = (raison: string, cause?: unknown) =>
    new ErreurSegur('SEGUR-PIL-002', { chemin, raison }, { cause })
  if (!existsSync(absolu)) throw new ErreurSegur('SEGUR-PIL-001', { chemin })
  const pilote = await creer(absolu, refuser)
  const lu = schemaCadre.safeParse(pilote)
  if (!lu.success || typeof pilote !== 'object' || pilote === null)
    throw refuser('la fonction ne rend pas un pilote (nom, contrat)')
  const trouve = lu.data.contrat
  if (trouve !== VERSION_CONTRAT)
    throw new ErreurSegur(
      'SEGUR-PIL-003',
      { chemin, trouve, attendu: VERSION_CONTRAT },
      { details: direVersions(trouve) },
    )
  const faux = nomsFaux(pilote)
  if (faux.length > 0) throw refuser(`ne sont pas des fonctions : ${faux.join(', ')}`)
  return pilote as PilotePartiel
}
