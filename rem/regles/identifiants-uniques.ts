import type { Lieu } from '../heritage/composition.ts'
import type { Brouillon } from './brouillon.ts'
import type { Faute } from './regle.ts'

interface Nomme {
  sorte: string
  id: string
  lieu: Lieu
}

function nommer({ composition, exigences }: Brouillon): readonly Nomme[] {
  const profils = composition.profils.map(({ valeur, lieu }) => ({
    sorte: 'le profil',
    id: String(valeur.nom ?? ''),
    lieu: lieu(['nom']),
  }))
  const chapitres = composition.chapitres.map(({ valeur, lieu }) => ({
    sorte: 'le chapitre',
    id: String(valeur.code ?? ''),
    lieu: lieu(['code']),
  }))
  const contenus = exigences.flatMap(({ id, lieu, scenarios }) => [
    { sorte: 'l’exigence', id, lieu: lieu(['id']) },
    ...scenarios.flatMap((scenario, i) => [
      { sorte: 'le scénario', id: scenario.id, lieu: lieu(['scenarios', i, 'id']) },
      ...scenario.preuves.map((preuve, j) => ({
        sorte: 'la preuve',
        id: preuve.id,
        lieu: lieu(['scenarios', i, 'preuves', j, 'id']),
      })),
    ]),
  ])
  return [...profils, ...chapitres, ...contenus]
}

/** Un identifiant ne sert qu'une fois dans son référentiel (README du catalogue, « Une exigence »). */
export function identifiantsUniques(brouillon: Brouillon): readonly Faute[] {
  const vus = new Set<string>()
  return nommer(brouillon).flatMap(({ sorte, id, lieu }) => {
    const cle = `${sorte} ${id}`
    if (id === '' || !vus.has(cle)) {
      vus.add(cle)
      return []
    }
    return [{ lieu, phrase: `${sorte} « ${id} » figure déjà plus haut` }]
  })
}
