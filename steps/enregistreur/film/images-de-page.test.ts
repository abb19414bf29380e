import { expect, test } from 'vitest'
import { etirer } from './images-de-page.ts'

const image = (instant: number) => ({ octets: Buffer.from('image'), instant })

test('le film part de zéro, et chaque étape finie tient son écran avant le suivant', () => {
  const images = [1_000, 1_200, 1_300, 1_900].map(image)
  const montees = etirer({ images, tenues: [1_250, 1_800, 1_850] })
  expect(montees.map(({ instant }) => instant)).toEqual([0, 200, 1_800, 5_400])
})

test('la tenue d’un film précédent ne retarde pas celui-ci', () => {
  const montees = etirer({ images: [image(5_000), image(5_100)], tenues: [4_000] })
  expect(montees.map(({ instant }) => instant)).toEqual([0, 100])
})
