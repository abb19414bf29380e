import { expect, it } from 'vitest'
import { listerEcarts } from './ecarts.ts'

const RIEN = {
  cible: 'guide',
  simule: true,
  reseau: undefined,
  certificatEditeur: false,
  declares: [],
}
const RESEAU = {
  ecoute: '10.0.0.5',
  adresse: '10.0.0.5',
  hotes: [{ nom: 'insi.exemple.test', service: 'insi' }],
  autorises: [],
  portSni: 443,
} as const
const quoi = (faits: Parameters<typeof listerEcarts>[0]) => listerEcarts(faits).map((e) => e.quoi)

it('un logiciel réglé sur le banc reconnaît son autorité et appelle ses adresses', () => {
  expect(quoi(RIEN)).toEqual([
    expect.stringMatching(/^Autorité/),
    expect.stringMatching(/^Adresses/),
  ])
})

it('des noms menés au banc remplacent le changement d’adresses', () => {
  expect(quoi({ ...RIEN, reseau: RESEAU })).toEqual([
    expect.stringMatching(/^Autorité/),
    expect.stringContaining('insi.exemple.test'),
    expect.stringContaining('443'),
  ])
})

it('le certificat de l’éditeur remplace l’autorité du banc', () => {
  const vus = quoi({ ...RIEN, certificatEditeur: true })
  expect(vus.some((texte) => texte.startsWith('Autorité'))).toBe(false)
  expect(vus).toContainEqual(expect.stringMatching(/^Certificat/))
})

it('ce que l’éditeur déclare vient en premier', () => {
  const declare = { quoi: 'Antivirus arrêté', ou: 'poste Windows', pourquoi: 'il ouvre le TLS' }
  expect(listerEcarts({ ...RIEN, simule: false, declares: [declare] })).toEqual([declare])
})

it('le LGC de référence n’a pas d’écart : il est fait pour le banc', () => {
  expect(quoi({ ...RIEN, cible: 'reference' })).toEqual([])
})
