import { decritPar, Etiquette, TexteErreur } from '../../vues/champ.tsx'
import { TEXTE_MAX } from '../saisie/nettoyer.ts'

interface Props {
  nom: string
  libelle: string
  valeur: string
  erreur: string | null
  obligatoire?: boolean
  /** Une zone de quelques lignes. */
  courte?: boolean
  /** Où demander ce que le texte appelle, et où le montrer. */
  propose?: { adresse: string; dans: string }
}

export const ZoneTexte = ({ nom, libelle, valeur, erreur, obligatoire, ...reste }: Props) => (
  <div class={erreur ? 'champ champ-fautif' : 'champ'}>
    <Etiquette {...{ nom, libelle, obligatoire }} />
    <textarea
      id={nom}
      name={nom}
      rows={reste.courte ? 4 : 14}
      maxlength={TEXTE_MAX}
      class={reste.courte ? 'zone-courte' : undefined}
      data-propose={reste.propose?.adresse}
      data-propose-dans={reste.propose?.dans}
      aria-required={obligatoire ? 'true' : undefined}
      aria-invalid={erreur ? 'true' : undefined}
      aria-describedby={decritPar(nom, { mention: obligatoire, erreur })}
    >
      {/* Le navigateur retire le premier retour à la ligne d'une zone de texte : on lui en donne un. */}
      {`\n${valeur}`}
    </textarea>
    <TexteErreur nom={nom} erreur={erreur} />
  </div>
)
