import { describe, expect, it } from 'vitest'
import { decouper, lireCommandes } from './lire-commandes.ts'

const page = (...lignes: string[]) => ({ chemin: 'docs/x.md', texte: lignes.join('\n') })
const bloc = (info: string, ...lignes: string[]) => page(`\`\`\`${info}`, ...lignes, '```')

describe('les commandes d’une page', () => {
  it('sont lues avec leur ligne, leurs mots et leur code attendu', () => {
    expect(
      lireCommandes(bloc('sh verifier=2', '# un commentaire', "npx segur x --nom 'A B'")),
    ).toEqual([
      {
        lieu: 'docs/x.md:3',
        texte: "npx segur x --nom 'A B'",
        argv: ['npx', 'segur', 'x', '--nom', 'A B'],
        attente: { genre: 'code', code: 2 },
      },
    ])
  })

  it('sortent avec 0 quand la page n’annonce rien', () => {
    const [commande] = lireCommandes(bloc('sh', 'npx segur docteur'))
    expect(commande?.attente).toEqual({ genre: 'code', code: 0 })
  })

  it('jouées dans le parcours, disent comment elles finissent', () => {
    const fin = (info: string) => lireCommandes(bloc(`sh ${info}`, 'npx segur x'))[0]?.attente
    expect(fin('verifier=parcours')).toEqual({ genre: 'parcours', fin: 0 })
    expect(fin('verifier=parcours fin=1')).toEqual({ genre: 'parcours', fin: 1 })
    expect(fin('verifier=parcours fin=serveur')).toEqual({ genre: 'parcours', fin: 'serveur' })
  })

  it.each([
    ['un tube', bloc('sh', 'npx segur x | head')],
    ['une variable', bloc('sh', 'npx segur x $HOME')],
    ['une affectation', bloc('sh', 'CI=true npm test')],
    ['une suite', bloc('sh', 'npm test && npm run campagne')],
    ['un guillemet ouvert', bloc('sh', "npx segur 'x")],
    ['un renoncement sans raison', bloc('sh verifier=non', 'npx segur x')],
    ['une fin inconnue', bloc('sh verifier=parcours fin=jamais', 'npx segur x')],
    ['une annonce inconnue', bloc('sh verifier=peut-etre', 'npx segur x')],
    ['une commande que l’intégration continue ne lance pas', bloc('sh verifier=ci', 'npm run x')],
    ['un bloc bash', bloc('bash', 'npx segur x')],
    ['un bloc sans langage', bloc('', 'npx segur x')],
    ['un bloc jamais refermé', page('```sh', 'npx segur x')],
  ])('%s est refusé', (_, fautive) => {
    expect(() => lireCommandes(fautive)).toThrow()
  })

  it('gardent le contenu des guillemets tel quel', () => {
    expect(decouper('curl -d \'{"a": "b"}\' http://127.0.0.1/x')).toEqual([
      'curl',
      '-d',
      '{"a": "b"}',
      'http://127.0.0.1/x',
    ])
  })
})
