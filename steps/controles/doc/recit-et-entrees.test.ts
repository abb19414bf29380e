import { expect, it } from 'vitest'
import { jugerSelonNosRegles } from '../../../schemas/cda/juger-selon-nos-regles.ts'
import type { EntreeDossier } from '../../pilotes/contrat.ts'
import { recitEtEntrees } from './recit-et-entrees.ts'

/** Un volet réduit à un traitement et une pathologie, chacun avec son récit. */
const volet = ({ recit = '1 comprimé toutes les 12 heures', dose = '1', cote = 'droit' } = {}) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<component><structuredBody><component><section>
<text><content ID="t1">METFORMINE, ${recit}</content><content ID="p1">Gonarthrose, côté ${cote}</content></text>
<entry><substanceAdministration><templateId root="1.3.6.1.4.1.19376.1.5.3.1.4.7"/><text><reference value="#t1"/></text>
<effectiveTime><period value="12" unit="h"/></effectiveTime><doseQuantity><low value="${dose}"/></doseQuantity></substanceAdministration></entry>
<entry><observation><templateId root="1.3.6.1.4.1.19376.1.5.3.1.4.5"/><text><reference value="#p1"/></text>
<value code="M17.1"><qualifier><value code="24028007"/></qualifier></value></observation></entry>
</section></component></structuredBody></component></ClinicalDocument>`

const TRAITEMENT: EntreeDossier = {
  ...{ rubrique: 'traitement', libelle: 'METFORMINE', ald: false },
  prise: { comprimes: 1, heures: 12 },
}
const PATHOLOGIE: EntreeDossier = {
  ...{ rubrique: 'pathologie', libelle: 'Gonarthrose', ald: false, cote: 'droit' },
}

const juger = (xml: string, entree: EntreeDossier): boolean => {
  const { document } = jugerSelonNosRegles(Buffer.from(xml))
  if (!document) throw new Error('Document illisible.')
  return recitEtEntrees(document, [entree]).conforme
}

it('le récit et l’entrée disent la même prise', () => {
  expect(juger(volet(), TRAITEMENT)).toBe(true)
  expect(juger(volet({ recit: '2 comprimés toutes les 12 heures' }), TRAITEMENT)).toBe(false)
  expect(juger(volet({ recit: 'selon prescription' }), TRAITEMENT)).toBe(false)
  expect(juger(volet({ dose: '2' }), TRAITEMENT)).toBe(false)
})

it('le récit et l’entrée disent le même côté', () => {
  expect(juger(volet(), PATHOLOGIE)).toBe(true)
  expect(juger(volet({ cote: 'gauche' }), PATHOLOGIE)).toBe(false)
  expect(juger(volet(), { ...PATHOLOGIE, cote: 'gauche' })).toBe(false)
})

it('une entrée absente est dite', () => {
  expect(juger(volet(), { ...PATHOLOGIE, libelle: 'Autre' })).toBe(false)
})
