import type { Navigateur } from '../essai/navigateur.essai.ts'

const COMPTE_RENDU = { type: 'compte-rendu', titre: 'Suivi', texte: 'Rien à signaler.' }
const ORDONNANCE = {
  ...{ type: 'ordonnance', titre: 'Essai', genre: 'medicaments', lignes: '1' },
  ...{ 'l1-libelle': 'ESSAI 1 g', 'l1-posologie': '1 par jour', 'l1-duree': '7 jours' },
}
const LETTRE = {
  ...{ type: 'lettre-liaison', titre: 'Suivi', texte: 'Bien confraternellement.' },
  'destinataire-patient': 'oui',
}

/** De quoi donner un côté et une dose à une synthèse. */
const ENTREES = {
  pathologie: { libelle: 'Gonarthrose', code: 'M17.1', cote: 'droit' },
  traitement: {
    ...{ libelle: 'METFORMINE ESSAI 850 mg', cis: '99990001' },
    ...{ posologie: 'matin et soir', dose: '1', intervalle: '12' },
  },
}

/** Rédige, imprime et exporte pour une identité récupérée puis une qualifiée : chaque mutant s'y voit. */
export async function parcourirDocuments(
  n: Navigateur,
  { recuperee, qualifiee }: { recuperee: string; qualifiee: string },
): Promise<void> {
  await n.envoyer('/reglages/editions', { traits: 'lieuNaissance' })
  for (const [patient, ...documents] of [
    [recuperee, COMPTE_RENDU, ORDONNANCE],
    [qualifiee, COMPTE_RENDU, ORDONNANCE, LETTRE],
  ] as const)
    for (const document of documents) {
      const { chemin } = await n.envoyer(`/patients/${patient}/documents`, {
        ...document,
        action: 'terminer',
      })
      for (const sortie of ['export', 'impression', 'cda/n1']) await n.aller(`${chemin}/${sortie}`)
    }
  await parcourirSynthese(n, `/patients/${qualifiee}`)
}

async function parcourirSynthese(n: Navigateur, patient: string): Promise<void> {
  for (const [rubrique, valeurs] of Object.entries(ENTREES))
    await n.envoyer(`${patient}/dossier/ajouter/${rubrique}`, { ...valeurs })
  const { html } = await n.aller(`${patient}/documents/nouveau?type=synthese`)
  const lignes = [...html.matchAll(/name="((?:pathologies|traitements)-e\d+)"/g)]
  const { chemin } = await n.envoyer(`${patient}/documents`, {
    ...{ type: 'synthese', titre: 'VSM', genre: 'synthese', action: 'terminer' },
    ...Object.fromEntries(lignes.map(([, nom]) => [nom, 'oui'])),
  })
  await n.aller(`${chemin}/cda/n3`)
}
