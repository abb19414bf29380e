import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copieDEssai } from '../../../donnees/copie-titre.ts'
import { creerGuide } from '../guide.ts'
import { ouvrirDialogue } from '../terminal/dialogue-terminal.ts'
import { actionsCopies } from './copies.ts'

let dossier: string
beforeEach(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'guide-copies-'))
})
afterEach(() => rm(dossier, { recursive: true, force: true }))

/** Une personne qui a tapé ces lignes d'avance. */
async function guider(...lignes: string[]) {
  const entree = new PassThrough()
  const sortie = new PassThrough()
  entree.end(
    ['Sacha Essai', ...lignes]
      .map(
        (l) => `${l}
`,
      )
      .join(''),
  )
  const dialogue = ouvrirDialogue(entree, sortie)
  await dialogue.commencer()
  return { actions: actionsCopies(creerGuide(dialogue)), vu: () => String(sortie.read() ?? '') }
}

describe('les copies, guidées', () => {
  it('le dépôt dit quel fichier déposer et recueille la réponse du logiciel', async () => {
    const { actions, vu } = await guider('o', 'Copie enregistrée')
    const depot = await actions.deposerCopie({ titre: 'passeport', fichier: copieDEssai() })
    expect(depot).toEqual({ accepte: true, messages: ['Copie enregistrée'] })
    expect(vu()).toContain('titre-fictif.png')
  })

  it('la liste vide dit qu’aucune copie n’est gardée', async () => {
    expect(await (await guider('')).actions.listerCopies()).toEqual([])
    expect(await (await guider('Passeport ; Titre de séjour')).actions.listerCopies()).toEqual([
      'Passeport',
      'Titre de séjour',
    ])
  })

  it('le contenu stocké et la documentation sont des fichiers remis, ou rien', async () => {
    const chemin = path.join(dossier, 'stocke.txt')
    await writeFile(chemin, 'age-encryption.org/v1\n')
    expect(await (await guider(chemin)).actions.lireContenuStocke()).toMatchObject({
      auteur: 'Sacha Essai',
    })
    expect(await (await guider('')).actions.lireContenuStocke()).toBeNull()
    expect(await (await guider('')).actions.lireDocumentationCopies()).toBeNull()
  })

  it('le temps qui passe se demande en clair', async () => {
    const { actions, vu } = await guider('')
    await actions.vivreAu('2031-10-20T09:00:00.000Z')
    expect(vu()).toContain('20/10/2031')
  })
})
