import { expect, test } from 'vitest'
import { validerConfig } from '../config/charger.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { afficherResultat, conclure } from './afficher.ts'
import { ausculter, CONTROLES } from './index.ts'
import { type Contexte, type Controle, type Resultat, sansObjet, vu } from './types.ts'

const contexte: Contexte = {
  config: validerConfig({}, null),
  fauteConfig: null,
  cible: 'reference',
  sortie: '.',
  portBase: undefined,
  attente: 1,
  dire: null,
}

const controle = (id: string, verifier: Controle['verifier']): Controle => ({
  id,
  titre: `Contrôle ${id}`,
  verifier,
})

async function tout(controles: readonly Controle[]): Promise<Resultat[]> {
  const resultats: Resultat[] = []
  for await (const resultat of ausculter(contexte, controles)) resultats.push(resultat)
  return resultats
}

const montrer = (resultats: readonly Resultat[]) =>
  [...resultats.flatMap(afficherResultat), conclure(resultats)].join('\n')

const lever = (erreur: unknown) => () => {
  throw erreur
}

test('tous les problèmes sont rendus ensemble, avec code, détails et remède', async () => {
  const resultats = await tout([
    controle('a', () => vu('bien')),
    controle('b', lever(new ErreurSegur('SEGUR-ENV-005', { raison: 'x' }, { details: ['d1'] }))),
    controle('c', lever(new Error('imprévue\n at pile'))),
    controle('d', () => sansObjet('rien à voir')),
  ])
  expect(resultats.map(({ id, etat, code }) => [id, etat, code])).toEqual([
    ['a', 'ok', null],
    ['b', 'echec', 'SEGUR-ENV-005'],
    ['c', 'echec', 'SEGUR-BANC-001'],
    ['d', 'sans-objet', null],
  ])
  const texte = montrer(resultats)
  expect(texte).toMatch(/✓ Contrôle a +bien/)
  expect(texte).toMatch(/✗ Contrôle b[\s\S]+- d1\n\s+À faire\s: Relancez «\snpm ci/u)
  expect(texte).not.toContain('at pile')
  expect(texte).toMatch(/2 à corriger/)
})

test('un avertissement ne rend pas le poste inutilisable', () => {
  const texte = montrer([
    {
      id: 'm',
      titre: 'Mandataire',
      etat: 'attention',
      constat: 'défini',
      details: [],
      remede: 'Définissez NO_PROXY',
      code: null,
    },
  ])
  expect(texte).toMatch(/^! Mandataire/)
  expect(texte).toMatch(/Tout est prêt\. 1 à surveiller\./)
})

test('les identifiants des contrôles sont uniques', () => {
  expect(new Set(CONTROLES.map(({ id }) => id)).size).toBe(CONTROLES.length)
})
