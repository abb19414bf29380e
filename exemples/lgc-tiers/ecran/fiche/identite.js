import { html } from '../noyau/html.js'
import { paires } from './paires.js'

/** Les champs que le cabinet peut retirer de l'écran. */
const facultatif = ({ affichage }, champ, ligne) => (affichage.includes(champ) ? [ligne] : [])

/** L'état civil, l'usage au cabinet et l'INS. */
export const identite = (usager) => {
  const { civil, complements, ins } = usager
  return html`
    <section class="carte">
      <h2>État civil</h2>
      ${paires('État civil', [
        ['Sexe', usager.sexe],
        ['Né(e) le', civil.naissance],
        ...facultatif(usager, 'lieu', ['Commune ou pays de naissance', `${civil.lieu} (COG)`]),
        ['Nom de famille à la naissance', civil.nom],
        ['1er prénom à l’état civil', civil.prenom],
        ...facultatif(usager, 'prenoms', ['Prénoms à l’état civil', civil.prenoms]),
      ])}
    </section>
    <section class="carte">
      <h2>Au cabinet</h2>
      ${paires('Au cabinet', [
        ...facultatif(usager, 'nomUtilise', ['Nom utilisé au cabinet', complements.nomUtilise]),
        ...facultatif(usager, 'prenomUtilise', [
          'Prénom utilisé au cabinet',
          complements.prenomUtilise,
        ]),
        ['N° de sécurité sociale', complements.assure],
      ])}
    </section>
    <section class="carte">
      <h2>Identité nationale de santé</h2>
      ${paires('Identité nationale de santé', [
        ...facultatif(usager, 'matricule', [
          'Matricule INS',
          ins ? `${ins.matricule} (${ins.nature})` : '',
        ]),
        ...facultatif(usager, 'oid', ['OID', ins?.oid ?? '']),
      ])}
    </section>`
}
