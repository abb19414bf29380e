/** Chapitres du compte rendu de biologie et analyses courantes : `code|libellé|rangé sous|autres mots`. */
export const LOINC_BIO = `
18719-5|Biochimie
18723-7|Hématologie
18720-3|Coagulation
18725-2|Microbiologie
18727-8|Sérologie
18729-4|Examens des urines
14749-6|Glucose, sérum ou plasma (mmol/L)|18719-5|glycémie
2345-7|Glucose, sérum ou plasma (g/L)|18719-5|glycémie
4548-4|Hémoglobine A1c, sang|18719-5|HbA1c glyquée
14682-9|Créatinine, sérum ou plasma (µmol/L)|18719-5
2160-0|Créatinine, sérum ou plasma (mg/L)|18719-5
62238-1|Débit de filtration glomérulaire estimé, CKD-EPI|18719-5|DFG
22664-7|Urée, sérum ou plasma (mmol/L)|18719-5
2951-2|Sodium, sérum ou plasma|18719-5|natrémie ionogramme
2823-3|Potassium, sérum ou plasma|18719-5|kaliémie ionogramme
2075-0|Chlorure, sérum ou plasma|18719-5|ionogramme
2000-8|Calcium, sérum ou plasma (mmol/L)|18719-5|calcémie
14933-6|Urate, sérum ou plasma (µmol/L)|18719-5|acide urique
14647-2|Cholestérol total, sérum ou plasma (mmol/L)|18719-5
14646-4|Cholestérol HDL, sérum ou plasma (mmol/L)|18719-5
14927-8|Triglycérides, sérum ou plasma (mmol/L)|18719-5
1742-6|Alanine aminotransférase, sérum ou plasma|18719-5|ALAT TGP
1920-8|Aspartate aminotransférase, sérum ou plasma|18719-5|ASAT TGO
2324-2|Gamma-glutamyltransférase, sérum ou plasma|18719-5|GGT
6768-6|Phosphatase alcaline, sérum ou plasma|18719-5|PAL
14631-6|Bilirubine totale, sérum ou plasma (µmol/L)|18719-5
1751-7|Albumine, sérum ou plasma|18719-5
2885-2|Protéines totales, sérum ou plasma|18719-5
1988-5|Protéine C réactive, sérum ou plasma|18719-5|CRP
2276-4|Ferritine, sérum ou plasma|18719-5
3016-3|Thyréostimuline, sérum ou plasma|18719-5|TSH
14920-3|Thyroxine libre, sérum ou plasma (pmol/L)|18719-5|T4
2857-1|Antigène prostatique spécifique, sérum ou plasma|18719-5|PSA
33762-6|NT-proBNP, sérum ou plasma|18719-5
2157-6|Créatine kinase, sérum ou plasma|18719-5|CPK
718-7|Hémoglobine, sang|18723-7|NFS
6690-2|Leucocytes, sang|18723-7|NFS globules blancs
789-8|Érythrocytes, sang|18723-7|NFS globules rouges
4544-3|Hématocrite, sang|18723-7|NFS
787-2|Volume globulaire moyen|18723-7|VGM NFS
777-3|Plaquettes, sang|18723-7|NFS thrombocytes
751-8|Polynucléaires neutrophiles, sang|18723-7|NFS
731-0|Lymphocytes, sang|18723-7|NFS
4537-7|Vitesse de sédimentation|18723-7|VS
6301-6|Rapport normalisé international|18720-3|INR
14979-9|Temps de céphaline activée|18720-3|TCA
3255-7|Fibrinogène, plasma|18720-3
48065-7|D-dimères, plasma|18720-3
630-4|Bactéries dans les urines, culture|18725-2|ECBU
5195-3|Antigène HBs, sérum|18727-8|hépatite B
16128-1|Anticorps anti-virus de l’hépatite C, sérum|18727-8
56888-1|VIH 1 et 2, antigène et anticorps, sérum|18727-8
9318-7|Albumine sur créatinine, urines|18729-4|microalbuminurie
`
