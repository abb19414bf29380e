import { expect, test } from 'vitest'
import { refuserDoctype } from './refuser-doctype.ts'

test('trouve le DOCTYPE après la marque d’ordre et des blancs', () => {
  expect(refuserDoctype('\uFEFF \n\t<!DOCTYPE a><a/>')?.ligne).toBe(2)
})

test('ne cherche pas au-delà de la première balise', () => {
  expect(refuserDoctype('<a><!DOCTYPE a></a>')).toBeNull()
})
