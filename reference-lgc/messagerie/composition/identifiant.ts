import { randomUUID } from 'node:crypto'
import type { Mutations } from '../../mutations/interrupteur.ts'
import { domaineDe } from '../boites/boite.ts'

/** Un identifiant par courriel, jamais réemployé (RFC 5322, ECO.2.2.1, MSS.10). */
export const nouvelIdentifiant = (adresse: string, mutations: Mutations): string =>
  mutations.choisir(
    'mss-identifiant-repete',
    `<${randomUUID()}@${domaineDe(adresse)}>`,
    () => `<courriel@${domaineDe(adresse)}>`,
  )
