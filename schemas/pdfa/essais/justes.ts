import type { OptionsPdf } from './composer-pdf.ts'

const LIGNE = 'Patient suivi pour un diabète de type 2 ; l’HbA1c est à 6,9 % (cible : 7 %). '

/** Des PDF/A-1b justes, assez différents pour que s'accorder dessus veuille dire quelque chose. */
export const PDF_JUSTES: readonly { nom: string; options: OptionsPdf }[] = [
  { nom: 'une page', options: {} },
  { nom: 'une page comprimée', options: { comprime: true } },
  { nom: 'huit pages', options: { comprime: true, lignes: Array(300).fill(LIGNE) } },
  { nom: 'titre accentué', options: { titre: 'Évolution à 3 mois, œdème' } },
  {
    nom: 'dessins et gris',
    options: {
      dessiner: (pdf) => {
        for (let x = 0; x < 40; x += 2) pdf.rect(60 + x, 500, 1, 40).fill('#000000')
        pdf.moveTo(50, 600).lineTo(300, 650).stroke('#884400')
      },
    },
  },
  {
    nom: 'deux pages',
    options: {
      dessiner: (pdf) => {
        pdf.addPage().fontSize(9).text(LIGNE)
      },
    },
  },
]
