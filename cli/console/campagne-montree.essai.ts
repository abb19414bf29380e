import path from 'node:path'
import type { Referentiel } from '../../rem/index.ts'
import { ecrireCampagne } from '../../reports/campagne/campagne-json.ts'
import { creerDossierCampagne } from '../../reports/campagne/creer-dossier.ts'
import { ouvrirDepot } from '../../reports/campagne/depot.ts'
import { ouvrirJournal } from '../../reports/campagne/journal.ts'
import type { Constat } from '../../reports/campagne/types.ts'
import { campagneFictive, messageFictif } from '../../reports/essais/campagne-fictive.ts'
import { peindreEcran } from '../../reports/essais/png.ts'
import { jouer } from '../../reports/essais/scenario-fictif.ts'
import { creerPdf, octetsPdf } from '../../reports/pdf.ts'
import { rendreCampagne } from '../../reports/rendre.ts'

const TAILLE = { largeur: 1280, hauteur: 800 }
const CONSTAT: Constat = {
  id: 'ins.statut-affiche',
  conforme: true,
  attendu: 'qualifiée',
  observe: 'qualifiée',
  ou: 'bandeau d’identité',
  action: '',
  source: 'RNIV EXI SI 07 [V]',
}
const ECART = {
  regle: 'insi.enveloppe.adressage',
  message: 'L’entête WS-Addressing « Action » manque.',
  source: 'Guide d’intégration INSi §4.1 [V]',
}

/** Une campagne du catalogue livré, un cas de chaque page : elle ne joue rien, elle est écrite. */
export async function ecrireCampagneMontree(
  racine: string,
  referentiel: Referentiel,
  debut: string,
): Promise<{ nom: string; echange: string }> {
  const { code, rem, revision, statut } = referentiel
  const campagne = campagneFictive({ rem: { code, rem, revision, statut }, debut })
  const dossier = creerDossierCampagne({
    ...{ racine, produit: campagne.produit, version: campagne.versionLgc },
    date: new Date(debut),
  })
  ecrireCampagne(dossier, campagne)
  let secondes = 0
  const instant = () => new Date(Date.parse(debut) + 1000 * ++secondes).toISOString()
  const atelier = { depot: ouvrirDepot(dossier), journal: ouvrirJournal(dossier, 0), instant }
  const ecran = (rang: number) => peindreEcran(rang, TAILLE)
  const message = { ...messageFictif(atelier, '1'), resultat: 'refusé', ecarts: [ECART] }
  jouer(atelier, {
    ...{ scenario: 'INS.22.01', exigence: 'INS.22', preuve: 'INS.22.01.01' },
    etapes: [
      { texte: 'Quand elle crée le patient ADRUN ZOE', image: ecran(1) },
      { texte: 'Alors l’identité est « provisoire »', image: ecran(2), constats: [CONSTAT] },
    ],
    fin: { verdict: 'conforme' },
  })
  jouer(atelier, {
    ...{ scenario: 'INS.24.01', exigence: 'INS.24' },
    etapes: [
      { texte: 'Quand elle interroge INSi', image: ecran(3), messages: [message] },
      {
        ...{ texte: 'Alors l’identité est « validée »', image: ecran(4), statut: 'echouee' },
        constats: [{ ...CONSTAT, conforme: false, action: 'Afficher le mot entier du statut.' }],
      },
      { texte: 'Et la preuve 01 est prise', statut: 'sautee' },
    ],
    fin: { verdict: 'non-conforme', cause: 'ins.statut-affiche : le statut n’est pas affiché' },
  })
  const pdf = creerPdf({ titre: 't', auteur: 'a', sujet: 's', date: new Date(debut) })
  pdf.addPage().rect(50, 50, 200, 100).stroke()
  const autorisation = atelier.depot.deposer(await octetsPdf(pdf), 'application/pdf')
  jouer(atelier, {
    ...{ scenario: 'INS.49.01', exigence: 'INS.49' },
    etapes: [{ texte: 'Quand elle remet l’autorisation' }],
    remis: { preuve: 'INS.49.01.01', fichiers: [autorisation], auteur: 'Camille TESTIER' },
    environnement: 'recette',
    fin: { verdict: 'atteste' },
  })
  const xml = Buffer.from('<ClinicalDocument><title>Lettre</title></ClinicalDocument>')
  jouer(atelier, {
    ...{ scenario: 'INS.25.01', exigence: 'INS.25' },
    etapes: [{ texte: 'Quand le navigateur tombe', image: ecran(5), statut: 'echouee' }],
    remis: {
      preuve: 'INS.25.01.01',
      fichiers: [atelier.depot.deposer(xml, 'application/xml')],
      auteur: 'Camille TESTIER',
    },
    fin: { fauteBanc: 'Le navigateur s’est fermé.', origine: 'pilote' },
  })
  atelier.journal.fermer()
  await rendreCampagne(dossier, referentiel)
  const empreinte = (chemin: string) => path.basename(chemin).split('.')[0]?.slice(0, 24)
  return {
    nom: path.basename(dossier),
    echange: `${empreinte(message.requete)}-${empreinte(message.reponse)}`,
  }
}
