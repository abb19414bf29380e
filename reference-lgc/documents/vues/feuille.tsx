import type { Mutations } from '../../mutations/interrupteur.ts'
import { CodeOrdonnance } from '../../ordonnance-numerique/vues/code-ordonnance.tsx'
import { jourLong, mentionValidation } from '../dates-lues.ts'
import { destinatairesImprimes, mentionRemplacement } from '../enonces.ts'
import type { IdentiteImprimee } from '../mentions.ts'
import type { Contenu } from '../modele/contenu.ts'
import { nomSignataire } from '../signataire.ts'
import { MentionsIdentite } from './apercu.tsx'
import { Recit } from './recit.tsx'
import { Symbole } from './symbole.tsx'

interface Props {
  contenu: Contenu
  identite: IdentiteImprimee
  mutations: Mutations
}

/** Le document à l'écran, tel que le papier le porte. */
export function Feuille({ contenu, identite, mutations }: Props) {
  const { auteur, cabinet, titre, corps } = contenu
  const mention = mutations.choisir('ecran-sans-mention-rgpd', contenu.mentionRgpd, () => '')
  return (
    <article class="carte feuille pile" aria-label={titre}>
      <div class="feuille-tete">
        <p>
          <strong>{cabinet.nom}</strong>
          <br />
          {cabinet.adresse.voie}
          <br />
          {cabinet.adresse.codePostal} {cabinet.adresse.commune}
          <br />
          Tél. : {cabinet.telephone}
        </p>
        <p>
          <strong>{nomSignataire(auteur)}</strong>
          <br />
          {auteur.specialite?.mot}
          <br />
          RPPS : {auteur.identifiant.slice(1)}
        </p>
      </div>
      <section class="feuille-identite" aria-label="Identité imprimée">
        <MentionsIdentite identite={identite} />
        {identite.datamatrix && <Symbole {...identite.datamatrix} />}
      </section>
      <Destinataires contenu={contenu} />
      <p class="feuille-date">Le {jourLong(contenu.termineLe)}</p>
      <h2>{titre}</h2>
      {contenu.remplace && (
        <p class="feuille-remplacement">{mentionRemplacement(contenu.remplace)}</p>
      )}
      <Recit corps={corps} />
      <p class="feuille-date">
        <strong>{nomSignataire(auteur)}</strong>
        <br />
        <span class="secondaire">{mentionValidation(contenu)}</span>
      </p>
      {contenu.ordonnanceNumerique && (
        <CodeOrdonnance {...contenu} numero={contenu.ordonnanceNumerique} />
      )}
      {mention && (
        <section class="feuille-rgpd" aria-label="Information du patient">
          {mention}
        </section>
      )}
    </article>
  )
}

function Destinataires({ contenu }: Pick<Props, 'contenu'>) {
  const noms = destinatairesImprimes(contenu)
  if (noms.length === 0) return null
  return (
    <section aria-label="Destinataires du document">
      <p class="secondaire">{noms.length > 1 ? 'Destinataires' : 'Destinataire'}</p>
      <ul class="feuille-destinataires">
        {noms.map(({ nom, precision }) => (
          <li>
            {nom}
            {precision && <span class="precision">{precision}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
