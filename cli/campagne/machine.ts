import os from 'node:os'
import type { Campagne } from '../../reports/index.ts'
import { lancerNavigateur } from '../../steps/navigateur/index.ts'

/**
 * Où la campagne tourne. Le navigateur est réellement lancé : s'il manque, on le sait avant le premier
 * scénario (SEGUR-NAV-001). Une cible guidée n'en demande pas.
 */
export async function decrireMachine(cible: string): Promise<Campagne['machine']> {
  return {
    systeme: `${os.type()} ${os.release()} ${os.arch()}`,
    node: process.versions.node,
    navigateur: cible === 'guide' ? 'aucun (mode guidé)' : await essayerNavigateur(),
    coeurs: os.availableParallelism(),
  }
}

async function essayerNavigateur(): Promise<string> {
  const { navigateur, origine } = await lancerNavigateur()
  await navigateur.close()
  return origine
}
