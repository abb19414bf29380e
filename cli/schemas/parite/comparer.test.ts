import { describe, expect, test } from 'vitest'
import { abimer } from './abimer.ts'
import { comparer } from './comparer.ts'
import { lireSortieOfficielle } from './lire-sortie.ts'

const lire = (...lignes: string[]) => lireSortieOfficielle(lignes.join('\n'))
const ERREUR = 'ERREUR\t/d/x.xml:12\tIHE\t/a/b\tUn  message'

describe('les constats de la chaîne officielle', () => {
  test('se lisent, blancs repliés, ligne ôtée du nom', () => {
    expect(lire(ERREUR, 'CONFORME\t/d/y.xml', 'AVERT\t/d/x.xml\tIHE\t\tm')).toEqual([
      {
        fichier: 'x.xml',
        controle: 'IHE',
        gravite: 'erreur',
        lieu: '/a/b',
        message: 'Un message',
        interrompu: false,
      },
      {
        fichier: 'x.xml',
        controle: 'IHE',
        gravite: 'avertissement',
        lieu: '/',
        message: 'm',
        interrompu: false,
      },
    ])
  })

  test('un constat d’un seul côté est une différence, un doublon aussi', () => {
    const [un] = lire(ERREUR)
    if (un === undefined) throw new Error('rien')
    expect(comparer('x.xml', [un], [un]).differences).toEqual([])
    expect(comparer('x.xml', [un], []).differences).toEqual([
      'officiel seul : IHE · erreur · /a/b · Un message',
    ])
    expect(comparer('x.xml', [un], [un, un]).differences).toHaveLength(1)
  })

  test('du schéma XML, seul le verdict se compare', () => {
    const officiels = lire('ERREUR\tx.xml\tXSD\t\tcvc-1', 'ERREUR\tx.xml\tXSD\t\tcvc-2')
    const notres = lire('ERREUR\tx.xml\tXSD\tligne 2\tautrement')
    expect(comparer('x.xml', officiels, notres).differences).toEqual([])
    expect(comparer('x.xml', officiels, []).differences).toEqual(['officiel seul : XSD'])
  })

  test('un schematron arrêté doit l’être des deux côtés, et le reste n’en est pas comparé', () => {
    const officiels = lire('ERREUR\tx.xml\tIHE\t\texecution interrompue : zut')
    const [autre] = lire(ERREUR)
    const arret = officiels[0]
    if (autre === undefined || arret === undefined) throw new Error('rien')
    expect(comparer('x.xml', officiels, [arret, autre])).toMatchObject({
      differences: [],
      arretes: ['IHE'],
    })
    expect(comparer('x.xml', officiels, [autre]).differences).toEqual(['arrêt officiel seul : IHE'])
  })
})

test('abîmer se rejoue avec la même graine, et change vraiment', () => {
  const texte = '<a x="1"><b y="2">t</b><c/><d><e z="3"/></d></a>'
  expect(abimer(texte, 5, 4)).toBe(abimer(texte, 5, 4))
  expect(abimer(texte, 5, 4)).not.toBe(texte)
})
