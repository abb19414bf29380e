/** Joue des scénarios jusqu'à ce qu'on le tue ; lancé par l'essai de l'arrêt brutal. */
import { ecrireManifestePartiel, suivreManifeste } from '../index.ts'
import { creerCampagneFictive } from './campagne-fictive.ts'
import { peindreEcran } from './png.ts'
import { jouer } from './scenario-fictif.ts'

const { dossier, atelier } = creerCampagneFictive(process.argv[2] ?? '')
const suivi = suivreManifeste(dossier)
for (let n = 1000; ; n += 1) {
  jouer(atelier, {
    scenario: `FIC.${n}.01`,
    exigence: `FIC.${n}`,
    etapes: [{ texte: `Quand ${n}`, image: peindreEcran(n, { largeur: 640, hauteur: 400 }) }],
    fin: { verdict: 'conforme' },
  })
  ecrireManifestePartiel(suivi)
  if (n === 1003) process.stdout.write('en route\n')
}
