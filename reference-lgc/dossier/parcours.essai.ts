import type { Navigateur } from '../essai/navigateur.essai.ts'

/** Le dossier médical, ses documents et ses rappels : chaque mutant de ces exigences s'y voit. */
export async function parcourirDossier(
  n: Navigateur,
  { qualifiee }: { qualifiee: string },
): Promise<void> {
  const patient = `/patients/${qualifiee}`
  const terminer = (champs: Record<string, string>) =>
    n.envoyer(`${patient}/documents`, { titre: 'Essai', ...champs, action: 'terminer' })
  const ald = { libelle: 'Diabète de type 2', code: 'E11.9', ald: 'oui' }
  await n.envoyer(`${patient}/dossier/ajouter/pathologie`, ald)
  await n.aller('/vsm')
  await n.envoyer(`${patient}/rappel-vsm`, { action: 'ecarter', motifEcart: 'Suivi ailleurs' })
  const ordonnance = { type: 'ordonnance', genre: 'medicaments', lignes: '1' }
  await terminer({ ...ordonnance, 'l1-libelle': 'ESSAI 1 g', 'l1-posologie': '1 par jour' })
  const liaison = await terminer({
    type: 'lettre-liaison',
    texte: 'Bien confraternellement.',
    'destinataire-patient': 'oui',
  })
  const brouillon = await n.envoyer(`${liaison.chemin}/version`)
  const version = /name="version" value="(\d+)"/.exec(brouillon.html)?.[1] ?? ''
  await n.envoyer(`${brouillon.chemin}/terminer`, { version })
}
